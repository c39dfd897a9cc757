import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'
import { differing } from '../support/files-of.ts'

const CLI = new URL('../../lib/cli.js', import.meta.url).pathname
const FILES = { 'content/niger.txt': '= Niger =\n\nA country.\n' }
const LOCK = 'out/.encyclopress-lock'
const OWN = { host: hostname(), pid: process.pid, began: '' }

/** The number of a process that has ended. */
function deadProcess(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString())
}

describe('a second build', () => {
  test('into the same folder says that another is at work, and the first goes on', async () => {
    const folder = temporaryFolder(FILES)
    const seconds: { status: number | null; stderr: string }[] = []
    const result = await build({
      content: join(folder, 'content'),
      out: join(folder, 'out'),
      templates: null,
      strict: false,
      clean: false,
      threads: 1,
      cache: true,
      runtime: 'test',
      onProgress: () => {
        const args = [CLI, 'build', 'content', '--out', 'out']
        seconds.push(spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }))
      },
    })
    expect(result.outcome).toBe('built')
    expect(seconds.length).toBeGreaterThan(0)
    for (const second of seconds)
      expect(second).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(
          `Another build is at work in out (process ${process.pid} on ${hostname()}); wait until it has ended. If there is none, remove ${LOCK}.`,
        ),
      })
    expect(existsSync(join(folder, LOCK))).toBe(false)
    expect((await encyclopress(folder, 'build', 'content', '--out', 'out')).exit).toBe(0)
  })

  test('at the same moment waits for nothing and spoils nothing', async () => {
    const folder = temporaryFolder(FILES)
    const builds = Array.from({ length: 4 }, () =>
      encyclopress(folder, 'build', 'content', '--out', 'out', '--no-cache'),
    )
    const exits = (await Promise.all(builds)).map(({ exit }) => exit)
    expect(exits.every((exit) => exit === 0 || exit === 2)).toBe(true)
    expect(exits).toContain(0)
    await encyclopress(folder, 'build', 'content', '--out', 'clean', '--no-cache')
    expect(differing(filesOf(join(folder, 'out')), filesOf(join(folder, 'clean')))).toEqual([])
  })
})

describe('a lock', () => {
  test.each([
    ['of a build that was killed', { ...OWN, pid: deadProcess() }],
    ['that was cut off', '{"host":'],
    ['that is empty', ''],
    ['that says something else', '["mine"]'],
  ])('%s stands in nobody’s way', async (_, says) => {
    const text = typeof says === 'string' ? says : JSON.stringify(says)
    const folder = temporaryFolder({ ...FILES, [LOCK]: text })
    expect((await encyclopress(folder, 'build', 'content', '--out', 'out')).exit).toBe(0)
    expect(existsSync(join(folder, LOCK))).toBe(false)
  })

  // Only Linux tells when a process began.
  test.runIf(process.platform === 'linux')(
    'of a process whose number another has now stands in nobody’s way',
    async () => {
      const folder = temporaryFolder({ ...FILES, [LOCK]: JSON.stringify(OWN) })
      expect((await encyclopress(folder, 'build', 'content', '--out', 'out')).exit).toBe(0)
    },
  )

  test('that is a symbolic link is not written through', async () => {
    const folder = temporaryFolder({ ...FILES, precious: 'kept', 'out/.nojekyll': '' })
    symlinkSync('../precious', join(folder, LOCK))
    expect((await encyclopress(folder, 'build', 'content', '--out', 'out')).exit).toBe(0)
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('kept')
  })

  test('of another machine counts for ten minutes', async () => {
    const folder = temporaryFolder(FILES)
    put(folder, { [LOCK]: JSON.stringify({ ...OWN, host: 'elsewhere' }) })
    expect((await encyclopress(folder, 'build', 'content', '--out', 'out')).exit).toBe(2)
    const earlier = Date.now() / 1000 - 601
    utimesSync(join(folder, LOCK), earlier, earlier)
    expect((await encyclopress(folder, 'build', 'content', '--out', 'out')).exit).toBe(0)
  })

  test('leaves no folder behind where nothing is built', async () => {
    const folder = temporaryFolder({ 'content/niger.txt': 'No title' })
    const { exit } = await encyclopress(folder, 'build', 'content', '--out', 'a/b')
    expect(exit).toBe(1)
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })
})
