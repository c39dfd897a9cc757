import { join } from 'node:path'
import { expect, test } from 'vitest'
import { put } from '../support/cli.ts'
import { guarded } from './canaries.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>'

/** Titles, categories and values that would be paths, or that some system takes for something else. */
const NAMES = [
  ...[
    '../../outside/secret',
    '/etc/passwd',
    'C:\\Windows',
    '\\\\server\\share',
    '..',
    '.',
    '...',
    '-',
  ],
  ...[
    'CON',
    'nul',
    'Aux',
    'COM1',
    'lpt9',
    'COM¹',
    'con.txt',
    'NUL.',
    'a.',
    'a..',
    'a:b',
    'a::$DATA',
  ],
  ...[
    'a?b*c|d',
    '<a>',
    '"a"',
    '~root',
    '$HOME',
    '`id`',
    '%2e%2e%2f',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...['a\u0000b', 'a\u202eb', '\ufeffx', 'x'.repeat(3000), '界'.repeat(900), 'न\u093f'.repeat(400)],
  ...['Red River', 'Red river', 'RED RIVER', 'Ὀδυσσεύς', 'ὈΔΥΣΣΕΎΣ', 'Straße', 'STRASSE'],
  ...['index', 'all', 'search', 'data', 'wiki', 'category', '404', 'assets'],
]
const WINDOWS =
  /[<>:"|?*\\\p{Cc}]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|\/|$)/iu

test('whatever is named how, pages have names that every system takes, and no two are one on any', async () => {
  const articles = NAMES.map((name, at) => {
    const front = `title: ${JSON.stringify(name)}\ncategories: [${JSON.stringify(name)}]\n`
    const words = `${name.slice(0, 300).replace(/\s/gu, '')} ${'界'.repeat(100 + at)} ${String.fromCodePoint(0x4e00 + at).repeat(90)}`
    return [
      `content/${at}.md`,
      `---\n${front}infobox:\n  type: ${JSON.stringify(name)}\n  Place: ${JSON.stringify(name)}\n---\nA text with ${words}.\n`,
    ]
  })
  const { build, pages, expectUntouched } = guarded(Object.fromEntries(articles))
  const { exit, err } = await build()
  expect(err).not.toContain(' error: ')
  expect(exit).toBe(0)
  expectUntouched()
  const paths = [...pages().keys()]
  expect(paths.filter((path) => WINDOWS.test(path))).toEqual([])
  expect(
    paths.filter((path) => path.split('/').some((one) => Buffer.byteLength(one) > 255)),
  ).toEqual([])
  const folded = paths.map(caseFolded)
  expect(paths.filter((_, at) => folded.indexOf(folded[at] ?? '') !== at)).toEqual([])
}, 60_000)

test('files of the content folder keep their names, whatever these hold, and the next build knows them', async () => {
  const names = ['a\\b', 'a\nb', '%0A', '100%', 'a..', ' a ', 'é', 'e\u0301', '#a', 'CON']
  const images = names.map((name) => [`content/${name}.svg`, SVG] as const)
  const text = names.map((name) => `![An image](<${encodeURIComponent(name)}.svg>)\n`).join('\n')
  const { folder, build, pages } = guarded({ ...Object.fromEntries(images), 'content/a.md': text })
  expect((await build()).exit).toBe(0)
  const media = [...pages().keys()].filter((path) => path.startsWith('media/'))
  expect(media.sort()).toEqual(names.map((name) => `media/${name.replace('\\', '/')}.svg`).sort())
  put(folder, { 'content/mali.txt': '= Mali =\n\nMali.\n' })
  expect(await build()).toMatchObject({ exit: 0 })
  put(folder, { [join('content/a.md')]: 'No image.\n' })
  expect(await build()).toMatchObject({ exit: 0 })
  expect([...pages().keys()].filter((path) => path.startsWith('media/'))).toEqual([])
})

/** As file systems do it that do not tell upper from lower case: sign by sign. */
function caseFolded(path: string): string {
  const signs = [...path.normalize('NFC')].map((sign) => {
    const upper = sign.toUpperCase()
    return [...upper].length === 1 ? upper.toLowerCase() : sign
  })
  return signs.join('')
}
