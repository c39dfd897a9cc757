import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotable } from '../../src/model/diagnostic.ts'
import type { ProseSyntax } from '../../src/parse/processors.ts'
import { readProse } from '../../src/parse/prose.ts'
import { quickTree } from '../../src/parse/quick/quick-tree.ts'
import { remarkTree } from '../../src/parse/tree.ts'
import { caseFiles, readCases } from '../support/cases.ts'
import { hostileBlock, hostileText, PIECES } from './hostile.ts'

const SYNTAXES = ['plain', 'markdown', 'inline'] as const
/** Where the texts stand in their file: indented below four other lines. */
const ORIGIN = { start: { line: 5, column: 5 }, indent: 2 }
/** `RUNS=100` is a hundred times as many texts, and others. */
const MORE = Number(process.env.RUNS ?? 1)
const OPTIONS = { seed: 20170705 + MORE - 1, numRuns: 200 * MORE }
const TIMEOUT = 60_000 * MORE

/** Prose read as it is, and with remark alone: blocks, places, footnotes and faults must be the same. */
function expectSame(text: string, syntax: ProseSyntax): void {
  const [quick, all] = [quickTree(text, syntax, ORIGIN), remarkTree(text, syntax, ORIGIN)]
  expect(quick.blocks).toEqual(all.blocks)
  const source = quotable('a.txt', `\n\n\n\n    ${text}`)
  const input = { source, text, ...ORIGIN, syntax }
  expect(readProse(input)).toEqual(readProse({ ...input, parser: remarkTree }))
}

const TEXTS = { 'block by block': hostileBlock, 'where blocks meet': hostileText }

describe.each(SYNTAXES)('%s prose is read as remark reads it', (syntax) => {
  const check = (text: string) => expectSame(text, syntax)

  test.each(Object.entries(TEXTS))('%s', { timeout: TIMEOUT }, (_, texts) => {
    fc.assert(fc.property(texts, check), OPTIONS)
  })

  test('in articles with pieces put in and taken out', { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(changedArticle, check), OPTIONS)
  })
})

describe('what is read without remark', () => {
  const isQuick = (text: string) => {
    const tree = quickTree(text, 'plain', ORIGIN)
    return tree.blocks !== null && tree.isSimple
  }

  test('is an article like those of the seeds', () => {
    for (const text of seeds())
      expect({ text, isQuick: isQuick(text) }).toEqual({ text, isQuick: true })
  })

  test('is prose with signs that mean nothing where they stand', () => {
    const prose =
      'In 2017. J. W. Smith (b. 1947) said: a < b & c ~5 km; 5 * 3, snake_case! ]] ](x) 1.5 | 2'
    expect(isQuick(prose)).toBe(true)
  })
})

/** Texts of articles: those of the seeds and of all golden cases, without front matter. */
const ARTICLES = [
  ...seeds(),
  ...caseFiles('test/fixtures/cases').flatMap((path) =>
    readCases(path).flatMap(({ files }) => [...files].map(([, text]) => bodyOf(text))),
  ),
].filter((text) => text.length < 3000)

function seeds(): string[] {
  return readdirSync('seeds')
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name) => bodyOf(readFileSync(`seeds/${name}`, 'utf8')))
}

function bodyOf(text: string): string {
  return text.replace(/^---\n.*?\n---\n/su, '')
}

const changedArticle = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.array(fc.tuple(fc.nat(3000), fc.nat(12), fc.constantFrom(...PIECES)), { maxLength: 4 }),
  )
  .map(([article, changes]) =>
    changes.reduce((text, [at, taken, put]) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + put + text.slice(from + taken)
    }, article),
  )
