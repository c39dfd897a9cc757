import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { put, temporaryFolder } from '../support/cli.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const LIB = join(ROOT, 'lib')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const NIGER = '= Niger =\n\nNiger is a country in West Africa.\n'

test('the command works with nothing but what is published', () => {
  const installed = temporaryFolder()
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, stdio: 'pipe' })
  const [{ files }] = JSON.parse(packed.toString('utf8'))
  for (const { path } of files as { path: string }[]) {
    mkdirSync(dirname(join(installed, path)), { recursive: true })
    cpSync(join(ROOT, path), join(installed, path))
  }
  put(installed, { 'content/niger.txt': NIGER, 'content/mali.md': '---\ntitle: Mali\n---\n*Mali*' })
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['lib/cli.js', ...args], { cwd: installed, encoding: 'utf8' })
  expect(run('--version')).toBe(`${version}\n`)
  expect(run('build', 'content')).toMatch(/^2 articles, /u)
})

test('to print the version loads none of what a build needs', () => {
  const folder = temporaryFolder({ 'niger.txt': NIGER })
  const printing = loadedBy(folder, ['--version'])
  const building = loadedBy(folder, ['build'])
  expect(building).toEqual(expect.arrayContaining(printing))
  expect(bytesOf(printing)).toBeLessThan(bytesOf(building) / 10)
})

test('the program is of ASCII alone, which is read sooner', () => {
  const texts = codeFiles().map((path) => readFileSync(path, 'utf8'))
  expect(texts.filter((text) => /\P{ASCII}/u.test(text)).length).toBe(0)
})

test('the licences of all packages go along with their code', () => {
  const packages = codeFiles().flatMap((path) => {
    const code = readFileSync(path, 'utf8')
    const origins = code.matchAll(/^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)/gmu)
    return [...origins].map(([, origin]) => origin)
  })
  const notices = readFileSync(join(LIB, 'LICENSES.txt'), 'utf8')
  const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+/gmu)].map(([, name]) => name)
  expect(packages).toContain('commander')
  expect(packages).toContain('yaml')
  expect(named).toEqual(expect.arrayContaining(packages))
})

/** The program, without the scripts of the browser's side. */
function codeFiles(): string[] {
  return [
    join(LIB, 'cli.js'),
    ...readdirSync(join(LIB, 'build')).map((name) => join(LIB, 'build', name)),
  ]
}

/** The files of the program that a command loads, as V8 lists them for the coverage of tests. */
function loadedBy(cwd: string, args: readonly string[]): string[] {
  const coverage = temporaryFolder()
  const env = { ...process.env, NODE_V8_COVERAGE: coverage }
  execFileSync(process.execPath, [join(LIB, 'cli.js'), ...args], { cwd, env })
  const urls = readdirSync(coverage).flatMap((name): string[] => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8'))
    return result.map(({ url }: { url: string }) => url)
  })
  return urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}
