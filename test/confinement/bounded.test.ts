import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf, temporaryFolder } from '../support/cli.ts'

const CLI = new URL('../../lib/cli.js', import.meta.url).pathname
/** Megabytes of memory; seconds. What needs more than either is a fault. */
const [MEMORY, PATIENCE] = [512, 60]
const DEEP = 10_000
const LAUGHS = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, at) => {
    const before = 'abcdefgh'[at]
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`
  }),
].join('\n')

/** Builds a site with little memory; gives the exit code and what was said. */
function build(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder({ 'niger.txt': '= Niger =\n\nA country.\n', ...files })
  const flags = [`--max-old-space-size=${MEMORY}`, CLI, 'build', '.', '--out', 'out', '--no-cache']
  const { status, signal, stderr } = spawnSync(process.execPath, flags, {
    cwd: folder,
    encoding: 'utf8',
    timeout: PATIENCE * 1000,
  })
  return { folder, end: status ?? signal, err: stderr }
}

describe('an error tells in its place', () => {
  test.each(['js', 'javascript', ' js', 'json', 'coffee', 'toml'])(
    'that front matter in %s is not run',
    (language) => {
      const code = `require('node:fs').writeFileSync('run', '')`
      const text = `---${language}\nmodule.exports = (${code}, {})\n---\nA text.\n`
      const { folder, end, err } = build({ 'a.md': text, 'b.txt': text })
      expect(end).toBe(1)
      expect(err).toMatch(/a\.md:1:\d+ error: Front matter in `\w+` is not read/u)
      expect(existsSync(join(folder, 'run'))).toBe(false)
    },
  )

  test.each([
    [
      'aliases that explode, in front matter',
      { 'a.md': `---\n${LAUGHS}\n---\nA text.\n` },
      'YAML alias',
    ],
    ['aliases that explode, in settings', { 'encyclopedia.yaml': LAUGHS }, 'YAML alias'],
    ['aliases that explode, in words', { 'templates/messages/en.yaml': LAUGHS }, 'YAML alias'],
    ['lists within lists, in front matter', { 'a.md': front(`x: ${'['.repeat(DEEP)}`) }, 'a.md'],
    ['lists that end, in front matter', { 'a.md': front(`x: ${nested('[', ']')}`) }, 'a.md'],
    ['maps within maps, in front matter', { 'a.md': front(`x: ${nested('{a: ', '}')}`) }, 'a.md'],
    [
      'items within items, in front matter',
      { 'a.md': front(`x:\n  ${'- '.repeat(DEEP)}y`) },
      'a.md',
    ],
    [
      'lists within lists, in settings',
      { 'encyclopedia.yaml': `x: ${nested('[', ']')}` },
      'encyclopedia.yaml',
    ],
    [
      'maps within maps, in settings',
      { 'encyclopedia.yaml': `x: ${nested('{a: ', '}')}` },
      'encyclopedia.yaml',
    ],
    [
      'lists within lists, in words',
      { 'templates/messages/en.yaml': `x: ${nested('[', ']')}` },
      'en.yaml',
    ],
    [
      '50 MB on one line, in an article',
      { 'a.txt': `= A =\n\n${'a b '.repeat(12_500_000)}` },
      '47.7 MB',
    ],
    ['50 MB on one line, in Markdown', { 'a.md': '['.repeat(50_000_000) }, '47.7 MB'],
    [
      '50 MB on one line, in settings',
      { 'encyclopedia.yaml': `title: ${'a'.repeat(50_000_000)}` },
      '47.7 MB',
    ],
  ])('of %s', (_, files, said) => {
    const { end, err } = build(files)
    expect({ end, err: err.slice(0, 2000) }).toEqual({ end: 1, err: expect.stringContaining(said) })
    expect(err).not.toContain('fault of encyclopress')
  })
})

describe('a page, or one error that says how deep, comes of', () => {
  test.each([
    ['quotes', '> '.repeat(DEEP)],
    ['links', '['.repeat(DEEP)],
    ['links of ours', '[['.repeat(DEEP)],
    ['images', '!['.repeat(DEEP)],
    ['code', '`'.repeat(DEEP)],
    ['headings', `${'='.repeat(DEEP)} A ${'='.repeat(DEEP)}`],
    ['table cells', `|a${'|b'.repeat(DEEP)}|\n|-${'|-'.repeat(DEEP)}|\n`],
  ])(
    `${DEEP} %s, one within the other`,
    (_, text) => {
      const { folder, end, err } = build({ 'a.md': `${text}word\n` })
      if (end === 0)
        expect(filesOf(join(folder, 'out')).get('wiki/a.html')?.toString()).toContain('word')
      else
        expect({ end, err }).toEqual({
          end: 1,
          err: expect.stringMatching(/\[too-(?:deep|many-marks)\]/u),
        })
    },
    PATIENCE * 1000,
  )

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'what is named %s, which objects have of themselves',
    (name) => {
      const { folder, end, err } = build({
        'a.md': `---\n${name}: x\nrules:\n  ${name}: x\ninfobox:\n  type: ${name}\n  ${name}: ${name}\ncategories: [${name}]\n---\n[[${name}]]\n`,
        'b.txt': `= ${name} =\n\nInfobox ${name}\n- ${name}: ${name}\n\nA text of ${name}.[^${name}]\n\n[^${name}]: ${name}\n`,
        'encyclopedia.yaml': `${name}: x\nrules:\n  ${name}: x\n`,
        'templates/messages/en.yaml': `${name}: x\n`,
      })
      expect(err).not.toContain('fault of encyclopress')
      expect([0, 1]).toContain(end)
      if (end === 1) expect(err).toMatch(/ error: /u)
      const alone = build({
        'b.txt': `= ${name} =\n\nInfobox ${name}\n- ${name}: ${name}\n\nOf ${name}.\n`,
      })
      expect(alone.end).toBe(0)
      expect(filesOf(join(alone.folder, 'out')).size).toBeGreaterThan(10)
      expect(existsSync(join(folder, 'run'))).toBe(false)
    },
  )
})

function front(yaml: string): string {
  return `---\n${yaml}\n---\nA text.\n`
}

function nested(open: string, close: string): string {
  return `${open.repeat(DEEP)}x${close.repeat(DEEP)}`
}
