import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'
import { differing } from '../support/files-of.ts'
import { edit, editionsOf } from './editions.ts'

const CLI = new URL('../../lib/cli.js', import.meta.url).pathname
const [OLD, , NEW] = editionsOf(20)
const BUILD = ['build', '../content', '--quiet', '--out', 'out'] as const
/** Who owns nothing. */
const NOBODY = 65_534

function mount(...args: string[]): boolean {
  return spawnSync('mount', args).status === 0
}

/** Whether file systems may be mounted here. */
const mayMount = (() => {
  const folder = '/tmp/encyclopress-mount'
  mkdirSync(folder, { recursive: true })
  const may = mount('-t', 'tmpfs', '-o', 'size=64k', 'none', folder)
  if (may) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return may
})()

/** A project with an old edition that is built on a disk of its own, and a new one that is to be built. */
async function project() {
  const folder = temporaryFolder()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  mount('-t', 'tmpfs', '-o', 'size=64m', 'none', disk)
  onTestFinished(() => void spawnSync('umount', ['-R', disk]))
  edit(join(folder, 'content'), new Map(), OLD ?? new Map())
  await encyclopress(disk, ...BUILD)
  edit(join(folder, 'content'), OLD ?? new Map(), NEW ?? new Map())
  const clean = join(folder, 'clean')
  await encyclopress(folder, 'build', 'content', '--quiet', '--no-cache', '--out', 'clean')
  const pages = () => filesOf(join(disk, 'out'))
  return { disk, clean: filesOf(clean), before: pages(), pages }
}

describe.skipIf(!mayMount)('all pages stay as they were, and a line says why,', () => {
  test('when the disk is full, wherever that stops a build', async () => {
    const { disk, clean, before, pages } = await project()
    const { blocks, bfree, bsize } = statfsSync(disk)
    const used = (blocks - bfree) * bsize
    let failures = 0
    for (let more = 16; more < 65_536; more *= 4) {
      mount('-o', `remount,size=${used + more * 1024}`, disk)
      const { exit, err } = await encyclopress(disk, ...BUILD)
      if (exit === 0) break
      failures += 1
      expect({ exit, err }).toEqual({ exit: 3, err: expect.stringContaining('ENOSPC') })
      expect(differing(pages(), before)).toEqual([])
    }
    expect(failures).toBeGreaterThan(1)
    expect(differing(pages(), clean)).toEqual([])
  }, 120_000)

  test('when the folder may only be read', async () => {
    const { disk, clean, before, pages } = await project()
    mount('--bind', join(disk, 'out'), join(disk, 'out'))
    mount('-o', 'remount,bind,ro', join(disk, 'out'))
    const refused = await encyclopress(disk, ...BUILD)
    expect(refused).toMatchObject({ exit: 3, err: expect.stringContaining('EROFS') })
    expect(differing(pages(), before)).toEqual([])
    spawnSync('umount', [join(disk, 'out')])
    expect((await encyclopress(disk, ...BUILD)).exit).toBe(0)
    expect(differing(pages(), clean)).toEqual([])
  }, 120_000)

  test('when one page cannot be replaced: those that were are put back', async () => {
    const { disk, clean, before, pages } = await project()
    const page = join(disk, 'out/wiki', lastOf([...before.keys()], [...clean.keys()]))
    mount('--bind', page, page)
    const refused = await encyclopress(disk, ...BUILD)
    expect(refused).toMatchObject({ exit: 3, err: expect.stringContaining('EBUSY') })
    expect(differing(pages(), before)).toEqual([])
    spawnSync('umount', [page])
    expect((await encyclopress(disk, ...BUILD)).exit).toBe(0)
    expect(differing(pages(), clean)).toEqual([])
  }, 120_000)
})

/** The last page of an article that is in both editions. */
function lastOf(paths: readonly string[], others: readonly string[]): string {
  const both = paths.filter((path) => /^wiki\/.*html$/u.test(path) && others.includes(path))
  return both.at(-1)?.replace('wiki/', '') ?? ''
}

test('pages stay as they were where a folder of them may not be written to', async () => {
  const folder = temporaryFolder({ 'content/niger.txt': '= Niger =\n\nA country.\n' })
  const isRoot = process.getuid?.() === 0
  if (isRoot) spawnSync('chown', ['-R', String(NOBODY), folder])
  const build = async () => {
    const child = spawn(process.execPath, [CLI, 'build', 'content', '--quiet', '--out', 'out'], {
      cwd: folder,
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    let err = ''
    child.stderr.on('data', (data) => {
      err += data
    })
    const [exit] = await once(child, 'exit')
    return { exit, err }
  }
  expect(await build()).toEqual({ exit: 0, err: '' })
  const before = filesOf(join(folder, 'out'))
  put(folder, { 'content/niger.txt': '= Niger =\n\nA large country.\n' })
  chmodSync(join(folder, 'out/wiki'), 0o555)
  expect(await build()).toMatchObject({ exit: 3, err: expect.stringContaining('EACCES') })
  expect(filesOf(join(folder, 'out'))).toEqual(before)
  chmodSync(join(folder, 'out/wiki'), 0o755)
  expect(await build()).toEqual({ exit: 0, err: '' })
})
