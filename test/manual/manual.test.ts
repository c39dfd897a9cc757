import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DOCS, generatedArticles, stale } from '../../manual/manual.ts'
import { SEEN_BY_ALL, templateSources } from '../../manual/template-source.ts'
import { build } from '../../src/api/build.ts'
import { parseArticle } from '../../src/api/parse-article.ts'
import { configSchema } from '../../src/model/config-schema.ts'
import { VALUE_TYPES } from '../../src/model/infobox.ts'
import { RULES } from '../../src/model/rules.ts'
import type { ArticleData } from '../../src/model/view.ts'

/** Articles of these folders are about things that the code has, one each. */
const FOLDERS = ['commands', 'types', 'look', 'faults']

const README = readFileSync(join(DOCS, '../README.md'), 'utf8')

const textOf = (file: string) => readFileSync(join(DOCS, file), 'utf8')

test('the manual says what the code says; else: npm run docs', () => {
  expect([...stale().keys()]).toEqual([])
})

test('every command, type and template has an article, and no article is about anything else', () => {
  const known = generatedArticles().map(({ file }) => file)
  const written = FOLDERS.flatMap((folder) =>
    readdirSync(join(DOCS, folder)).map((file) => `${folder}/${file}`),
  )
  const isOfFolder = (file: string) => FOLDERS.includes(file.split('/')[0] ?? '')
  const rules = Object.keys(RULES).map((name) => `faults/${name}.md`)
  expect(known.filter((file) => !written.includes(file) && isOfFolder(file))).toEqual([])
  expect(
    written.filter((file) => ![...known, ...rules, 'faults/faults.md'].includes(file)),
  ).toEqual([])
})

describe('built by encyclopress', () => {
  const out = mkdtempSync(join(tmpdir(), 'encyclopress-manual-'))
  let result: Awaited<ReturnType<typeof build>>
  beforeAll(async () => {
    result = await build({ content: DOCS, out, strict: true, cache: false })
  }, 120_000)
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  const articleOf = (slug: string): ArticleData =>
    JSON.parse(readFileSync(join(out, `wiki/${slug}.json`), 'utf8'))

  test('it has no fault, and nothing to be warned of', () => {
    expect(result).toMatchObject({ outcome: 'built', diagnostics: [] })
  })

  test('every article has a short description, a category and an infobox or a place among the concepts', () => {
    const articles = readFileSync(join(out, 'data/articles.jsonl'), 'utf8').trim().split('\n')
    const bare = articles
      .map((line): ArticleData => JSON.parse(line))
      .filter(({ description, categories, infobox }) => {
        const isPlain = categories.some((one) => ['Concepts', 'Templates', 'Faults'].includes(one))
        return description === null || categories.length === 0 || (infobox === null && !isPlain)
      })
    expect(bare.map(({ title }) => title)).toEqual([])
  })

  test.each([
    ['publishing', 'encyclopress-build', 'a guide mentions a command'],
    ['encyclopress-new', 'encyclopress-new-article', 'a command mentions another'],
    ['timeline', 'timeline-eta', 'a concept mentions a template'],
    ['article-eta', 'text-eta', 'the infobox of a template names another'],
    ['starting-an-encyclopedia', 'writing-an-article', 'a guide mentions another'],
  ])('%s leads to %s: %s', (from, to) => {
    expect(articleOf(from).links).toContain(to)
  })

  test('infoboxes are data: how many flags, keys and rows there are', () => {
    const numbers = [articleOf('encyclopress-build'), articleOf('infobox-river')].flatMap(
      ({ infobox }) => infobox?.fields.filter(({ value }) => value.type === 'quantity') ?? [],
    )
    expect(numbers.map(({ label }) => label)).toEqual(['Flags', 'Rows', 'Keys'])
  })
})

test('each template says in its comment all that it sees', () => {
  const silent = templateSources().flatMap(({ name, sees, uses }) => {
    const told = new Set([...sees.keys()].map((key) => key.split('.')[0] ?? ''))
    return uses
      .filter((used) => !SEEN_BY_ALL.has(used) && !told.has(used) && used !== 'body')
      .map((used) => `${name}: it.${used}`)
  })
  expect(silent).toEqual([])
})

test('the examples of infobox types are of their types, and every key of them is known', () => {
  for (const file of readdirSync(join(DOCS, 'types'))) {
    const [, section = ''] = textOf(`types/${file}`).split('\n## Example\n')
    const lines = section.split('\n').filter((line) => line.startsWith('    '))
    const example = lines.map((line) => line.slice(4)).join('\n')
    const { content, diagnostics } = parseArticle(`= Example =\n\n${example}\n\nText.\n`)
    expect(diagnostics, file).toEqual([])
    const infobox = content?.kind === 'article' ? content.infobox : null
    expect(`${infobox?.type.replaceAll(' ', '-')}.md`).toBe(file)
    // A key that names the row of another is no row itself, and the general infobox takes any key.
    const strange = infobox?.fields.filter(({ schemaKey }) => schemaKey === null) ?? []
    const free = ['Established event1', 'First described']
    expect(strange.map(({ key }) => key).filter((key) => !free.includes(key))).toEqual([])
  }
})

test('every command line in the manual is one that encyclopress takes', () => {
  const files = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  const lines = [...files.filter((file) => file.endsWith('.md')).map(textOf), README].flatMap(
    (text) => [...text.matchAll(/(?:^ {4}|`)(?:npx )?encyclopress ([a-z][^`\n[]*)/gmu)],
  )
  expect(lines.length).toBeGreaterThan(20)
  const wrong = lines.map(([, line = '']) => line).filter((line) => !isTaken(line))
  expect(wrong).toEqual([])
})

/** Whether a command has all the flags of a line, by the names that its own article lists. */
function isTaken(line: string): boolean {
  const [name = '', second = ''] = line.split(' ')
  const command = name === 'new' && second === 'article' ? 'new-article' : name
  if (['help', 'COMMAND'].includes(command)) return true
  if (!existsSync(join(DOCS, `commands/${command}.md`))) return false
  const article = textOf(`commands/${command}.md`)
  const [said = ''] = line.split(/[#|]/u)
  return [...said.matchAll(/(?<= )--?[a-z-]+/gu)].every(([flag]) =>
    new RegExp(`^\\| \`(?:[^\`]*, )?${flag}\\b`, 'mu').test(article),
  )
}

test('every type of value and every key of front matter is told', () => {
  const told = (file: string, heading: string) => {
    const [, section = ''] = textOf(file).split(`\n## ${heading}\n`)
    const table = section.split('\n## ')[0] ?? ''
    return [...table.matchAll(/^\| (`[^|]*`) \|/gmu)]
      .flatMap(([, cell = '']) => cell.split(', '))
      .map((key) => key.replaceAll('`', ''))
  }
  expect(told('guide/infobox-types.md', 'Values').sort()).toEqual([...VALUE_TYPES].sort())
  // The advice of a report on a key that means nothing names all that mean something.
  const { diagnostics } = parseArticle('---\nnonsense: 1\n---\n= A =\n\nText.\n')
  const known = diagnostics[0]?.advice.replace('The keys are ', '').split(', ') ?? []
  expect(told('article-format.md', 'Front matter').sort()).toEqual(known.sort())
})

test('every setting of a site is told', () => {
  const told = [...textOf('settings.md').matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, key]) => key)
  expect(told).toEqual(Object.keys(configSchema.shape))
})
