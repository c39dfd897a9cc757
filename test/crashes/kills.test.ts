import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'
import type { Kill } from './trial.ts'
import { killBuilds } from './trial.ts'

const CLI = new URL('../../lib/cli.js', import.meta.url).pathname

test('a build that is killed leaves whole pages of one edition or the next, and the next build mends all', async () => {
  const kills: Kill[] = []
  await killBuilds({
    project: temporaryFolder(),
    articles: 30,
    times: 15,
    seed: 4,
    onKill: (kill) => kills.push(kill),
  })
  expect(kills.filter(({ damage }) => damage.length > 0)).toEqual([])
  expect(kills.filter(({ isKilled }) => isKilled).length).toBeGreaterThan(1)
}, 600_000)

test('serve that is killed while it builds has touched neither the articles nor the built pages', async () => {
  const folder = temporaryFolder({ 'content/niger.txt': '= Niger =\n\nA country.\n' })
  mkdirSync(join(folder, 'tmp'))
  await encyclopress(folder, 'build', 'content', '--out', 'out')
  for (const after of [0, 3, 9, 27, 81]) {
    const serve = spawn(process.execPath, [CLI, 'serve', 'content'], {
      cwd: folder,
      env: { ...process.env, TMPDIR: join(folder, 'tmp') },
    })
    await once(serve.stdout, 'data')
    put(folder, { 'content/mali.txt': `= Mali =\n\nNext to Niger, ${after}.\n` })
    const before = [filesOf(join(folder, 'content')), filesOf(join(folder, 'out'))]
    await setTimeout(after)
    serve.kill('SIGKILL')
    await once(serve, 'exit')
    expect([filesOf(join(folder, 'content')), filesOf(join(folder, 'out'))]).toEqual(before)
  }
  expect((await encyclopress(folder, 'build', 'content', '--out', 'out')).exit).toBe(0)
})
