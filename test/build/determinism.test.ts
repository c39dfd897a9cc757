import { execFileSync } from 'node:child_process'
import { cpSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf, temporaryFolder } from '../support/cli.ts'
import { differing } from '../support/files-of.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const CLI = join(ROOT, 'lib/cli.js')
const OTHER_ORDER = join(ROOT, 'test/support/other-order.cjs')
/** Seeds, and a site with pages of all kinds. */
const SITES = ['seeds', 'test/fixtures/sites/indexes', 'test/fixtures/sites/times']

/** How a build is run. */
interface Circumstances {
  readonly env?: Readonly<Record<string, string>>
  /** Of Node. */
  readonly flags?: readonly string[]
  readonly cwd?: string
  /** Before the command, in a shell. */
  readonly shell?: string
}

/** Builds a site into a folder of its own; gives its files. */
function built(site: string, { env, flags = [], cwd, shell = '' }: Circumstances = {}) {
  const out = join(temporaryFolder(), 'out')
  const args = [...flags, CLI, 'build', join(ROOT, site), '--out', out, '--no-cache', '--quiet']
  const command = [process.execPath, ...args].map((one) => `'${one}'`).join(' ')
  execFileSync('sh', ['-c', `${shell}${command}`], {
    cwd: cwd ?? ROOT,
    env: { ...process.env, ...env },
  })
  return filesOf(out)
}

const usual = new Map(SITES.map((site) => [site, builtOnce(site)]))

function builtOnce(site: string) {
  let files: Map<string, Buffer> | null = null
  return () => {
    files ??= built(site, { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } })
    return files
  }
}

describe.each(SITES)('%s has the same bytes', (site) => {
  test.each<readonly [string, Circumstances]>([
    ['in Turkish, east of Greenwich', { env: locale('tr_TR.UTF-8', 'Pacific/Kiritimati') }],
    ['in Arabic, west of it', { env: locale('ar_EG.UTF-8', 'Pacific/Pago_Pago') }],
    ['in Japanese, with half hours', { env: locale('ja_JP.eucJP', 'Asia/Kathmandu') }],
    ['where folders are listed in another order', { flags: ['-r', OTHER_ORDER] }],
    ['from another current folder', { cwd: '/' }],
    ['under another umask', { shell: 'umask 077; ' }],
  ])('%s', (_, circumstances) => {
    const files = built(site, circumstances)
    expect(files.size).toBeGreaterThan(20)
    expect(differing(files, usual.get(site)?.() ?? new Map())).toEqual([])
  })
})

test('files that are made in another order, elsewhere, make the same bytes', () => {
  const folder = temporaryFolder()
  const [content, copies] = [join(folder, 'content'), join(folder, 'copies')]
  cpSync(join(ROOT, 'seeds'), copies, { recursive: true })
  for (const path of [...filesOf(copies).keys()].reverse()) {
    cpSync(join(copies, path), join(content, path))
    // The place in the folder is given away, and taken again.
    renameSync(join(content, path), join(content, `${path}-`))
    renameSync(join(content, `${path}-`), join(content, path))
  }
  rmSync(copies, { recursive: true })
  const out = join(folder, 'out')
  execFileSync(process.execPath, [CLI, 'build', content, '--out', out, '--quiet'])
  expect(differing(filesOf(out), usual.get('seeds')?.() ?? new Map())).toEqual([])
})

function locale(name: string, zone: string): Record<string, string> {
  return { LANG: name, LC_ALL: name, LANGUAGE: name, TZ: zone }
}
