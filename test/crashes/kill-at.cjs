// Loaded before a program: kills it at a given step of all that it does to the disk, in the middle of that step
// where it has one. With COUNT_TO it counts the steps instead, and writes their number to that file.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const { isMainThread } = require('node:worker_threads')

const last = Number(process.env.KILL_AT ?? '0')
const STEPS = [
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'writeFileSync',
  'writeSync',
]
const LATER = ['mkdir', 'open', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile']
const { writeFileSync } = fs
let step = 0

function isLast() {
  step += 1
  return step === last
}

function die() {
  process.kill(process.pid, 'SIGKILL')
  // A signal may take a moment to arrive.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
}

for (const name of STEPS) {
  const own = fs[name]
  fs[name] = (...given) => {
    if (isLast()) {
      const [file, data] = given
      if (name === 'writeFileSync') writeFileSync(file, data.slice(0, data.length / 2))
      die()
    }
    return own(...given)
  }
}
for (const name of LATER) {
  const own = fs.promises[name]
  fs.promises[name] = (...given) => {
    if (isLast()) die()
    return own(...given)
  }
}
syncBuiltinESMExports()
if (process.env.COUNT_TO && isMainThread)
  process.on('exit', () => writeFileSync(process.env.COUNT_TO, String(step)))
