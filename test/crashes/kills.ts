/**
 * Kills builds at random moments and tells what became of the pages:
 * `npm run kills -- [--times 200] [--articles 200] [--seed N]`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Kill } from './trial.ts'
import { killBuilds } from './trial.ts'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    articles: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [times, articles, seed] = [values.times, values.articles, values.seed].map(Number) as [
  number,
  number,
  number,
]
const project = mkdtempSync(join(tmpdir(), 'encyclopress-kills-'))
console.log(`${times} kills of builds of some ${articles} articles, --seed ${seed}`)
const kills: Kill[] = []
try {
  const onKill = (kill: Kill) => {
    kills.push(kill)
    for (const line of kill.damage) console.log(`${kill.number} (${kill.what}): ${line}`)
    if (kill.number % 20 === 0) console.log(`${kill.number} …`)
  }
  await killBuilds({ project, articles, times, seed, onKill })
} finally {
  rmSync(project, { recursive: true, force: true })
}
const count = (is: (kill: Kill) => boolean) => kills.filter(is).length
const [killed, damaged] = [count((one) => one.isKilled), count((one) => one.damage.length > 0)]
console.log(
  `${killed} killed, ${times - killed} done before; pages of the old edition ${count(({ found }) => found === 'old')}, of the new ${count(({ found }) => found === 'new')}, of both ${count(({ found }) => found === 'between')}`,
)
console.log(`${damaged} damaged`)
process.exitCode = damaged === 0 ? 0 : 1
