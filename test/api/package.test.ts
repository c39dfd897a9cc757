import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf } from '../support/cli.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')
const DOCS = readFileSync(join(ROOT, 'docs/program.md'), 'utf8')

/** A folder of somebody who has installed the packed package, and nothing else. */
const folder = mkdtempSync(join(tmpdir(), 'encyclopress-'))

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

/** Type-checks a module as its user would, and says what is wrong. */
function typeFaults(file: string, resolution: 'nodenext' | 'bundler', ...more: string[]): string {
  const module = resolution === 'nodenext' ? 'nodenext' : 'preserve'
  const flags = ['--strict', '--target', 'es2023', '--module', module, '--moduleResolution']
  try {
    return run(process.execPath, TSC, file, ...flags, resolution, '--types', '', ...more)
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', join(folder, packed.trim()))
  cpSync(join(ROOT, 'skeleton/seeds'), join(folder, 'seeds'), { recursive: true })
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package', () => {
  test('has all that a new encyclopedia is made of', () => {
    run(process.execPath, 'node_modules/encyclopress/lib/cli.js', 'new', 'town')
    const paths = [...filesOf(join(folder, 'town')).keys()]
    expect(paths).toContain('.gitignore')
    expect(paths).toContain('.github/workflows/encyclopedia.yml')
    expect(paths).toHaveLength(filesOf(join(ROOT, 'skeleton')).size)
  })

  test('builds the seeds, to the byte as they are published', () => {
    cpSync(join(ROOT, 'seeds'), join(folder, 'own/seeds'), { recursive: true })
    run('node_modules/.bin/encyclopress', 'build', 'own/seeds', '--out', 'own/dist')
    expect(filesOf(join(folder, 'own/dist'))).toEqual(filesOf(join(ROOT, 'dist')))
  })

  test.each(['nodenext', 'bundler'] as const)('has types for moduleResolution %s', (resolution) => {
    writeFileSync(join(folder, 'right.ts'), CONSUMER)
    expect(typeFaults('right.ts', resolution, '--noEmit', '--exactOptionalPropertyTypes')).toBe('')
    writeFileSync(join(folder, 'wrong.ts'), `${CONSUMER}\nvoid build({ contents: 'seeds' })\n`)
    expect(typeFaults('wrong.ts', resolution, '--noEmit')).toContain("'contents' does not exist")
  })

  test('is required by CommonJS as well', () => {
    writeFileSync(
      join(folder, 'old.cjs'),
      "require('encyclopress').check({ content: 'seeds' }).then((one) => console.log(one.articles))",
    )
    expect(run(process.execPath, '--no-warnings', 'old.cjs')).toBe('10\n')
  })

  test('touches nothing of the process', () => {
    writeFileSync(join(folder, 'quiet.js'), QUIET)
    expect(run(process.execPath, 'quiet.js')).toBe('built, refused, failed: untouched\n')
  })
})

describe('docs/program.md', () => {
  const examples = [...DOCS.matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, text = '']) => text)

  test.each(examples.map((text, index) => [index + 1, text] as const))(
    'example %i compiles and runs',
    (number, text) => {
      const name = `example-${number}`
      writeFileSync(join(folder, `${name}.ts`), DECLARED + text)
      expect(typeFaults(`${name}.ts`, 'nodenext')).toBe('')
      const out = run(process.execPath, `${name}.js`)
      if (DOCS.includes(`${text}\`\`\`\n\nprints\n`))
        expect(DOCS).toContain(`\n\nprints\n\n\`\`\`\n${out}\`\`\`\n`)
      if (text.includes('export default')) {
        cpSync(join(folder, `${name}.js`), join(folder, 'seeds/encyclopress.config.js'))
        run(process.execPath, 'node_modules/encyclopress/lib/cli.js', 'build', '--no-cache')
        const page = readFileSync(join(folder, 'dist/wiki/river-merrow.html'), 'utf8')
        expect(page).toContain('after 31\u00a0kilometres')
      }
    },
  )
})

/** Node's types are another package's. */
const DECLARED = 'declare const console: { log(...words: unknown[]): void }\n'

const CONSUMER = `
import type { Diagnostic, ParsedArticle, PluginSettings, Value } from 'encyclopress'
import { build, check, parseArticle, textOf } from 'encyclopress'

export const settings: PluginSettings = { remarkPlugins: [() => undefined] }
export async function faults(strict: boolean | undefined): Promise<readonly Diagnostic[]> {
  const result = await build({ content: 'seeds', out: 'dist', strict })
  const { outcome } = await check({ content: 'seeds', onProgress: ({ done, total }) => done / total })
  return result.outcome === 'refused' || outcome === 'refused' ? [] : result.diagnostics
}
export function words(text: string): string {
  const { content } = parseArticle(text)
  return content?.kind === 'article' ? textOf(content.lead) : ''
}
export const amountOf = (value: Value): number | null => (value.type === 'quantity' ? value.amount : null)
export const title = ({ title }: ParsedArticle): string => title
`

const QUIET = `
import { mkdirSync, writeFileSync } from 'node:fs'
import { build, parseArticle } from 'encyclopress'
const state = () => JSON.stringify([process.cwd(), process.env, process.exitCode, process.eventNames(), process.title])
const before = state()
const write = process.stdout.write
let said = ''
process.stdout.write = process.stderr.write = (text) => (said += text, true)
mkdirSync('bad', { recursive: true })
writeFileSync('bad/a.txt', 'No title')
const results = [
  await build({ content: 'seeds', out: 'quiet-dist', threads: 2 }),
  await build({ content: 'nowhere', out: 'quiet-dist' }),
  await build({ content: 'bad', out: 'bad-dist' }),
]
parseArticle('= A =')
process.stdout.write = write
const is = said === '' && state() === before ? 'untouched' : 'touched'
console.log(results.map(({ outcome }) => outcome).join(', ') + ': ' + is)
`
