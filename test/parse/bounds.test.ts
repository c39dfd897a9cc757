import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { Processor } from 'unified'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { quotable } from '../../src/model/diagnostic.ts'
import { parse } from '../../src/parse/parse.ts'
import { readProse } from '../../src/parse/prose.ts'
import { boundsSyntax, MOST_MARKS } from '../../src/parse/syntax/bounds.ts'
import { hostileText } from './hostile.ts'

const plain = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()
const bounded = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(function (this: Processor) {
    const data = this.data() as { micromarkExtensions?: unknown[] }
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), boundsSyntax()]
  })
  .freeze()

/** What a text has been found to be wrong with, and where. */
function faultsOf(text: string, syntax: 'plain' | 'markdown' = 'markdown') {
  const start = { line: 1, column: 1 }
  const { diagnostics } = readProse({ source: quotable('a.md', text), text, start, syntax })
  return diagnostics.map(({ rule, location }) => `${rule} ${location?.line}:${location?.column}`)
}

describe('marks are counted', () => {
  test('and nothing else comes of a text', () => {
    const same = fc.property(fc.array(hostileText, { minLength: 1, maxLength: 12 }), (texts) => {
      const text = texts.join(' ')
      const expected: Root = plain.parse(text)
      expect(bounded.parse(text)).toEqual(expected)
    })
    fc.assert(same, { seed: 20170705, numRuns: 200 * Number(process.env.RUNS ?? 1) })
  })

  test('up to those of a paragraph that nobody reads', () => {
    expect(faultsOf(`~${'*a* '.repeat(MOST_MARKS / 2 - 1)}`)).toEqual([])
    expect(faultsOf(`One.\n\n${'&amp;'.repeat(MOST_MARKS)}*a*`)).toEqual([
      `too-many-marks 3:${MOST_MARKS * 5 + 1}`,
    ])
  })

  test('in each paragraph, item and cell for itself, and not in code', () => {
    const link = '[a](b.md "c&amp;")'
    const rows = `| a | b |\n|---|---|\n${`| ${link} | ~~c~~ |\n`.repeat(3000)}`
    const code = `\`\`\`\n${'[*`&<'.repeat(3000)}\n\`\`\``
    const items = `- &amp; ${link}\n`.repeat(3000)
    for (const text of [rows, code, items]) expect(faultsOf(text)).toEqual([])
  })

  test('and fewer are let through where a paragraph is as long as a book', () => {
    const words = 'words and words '.repeat(40_000)
    expect(faultsOf(`${'&amp; '.repeat(100)}${words}`)).toEqual([])
    expect(faultsOf(`${'&amp; '.repeat(200)}${words}`)).toEqual(['too-many-marks 1:937'])
  })
})

describe('what is nested past all reading is an error, and ends nothing', () => {
  test.each([
    ['quotations', '>'.repeat(10_000)],
    ['quotations with spaces', '> '.repeat(10_000)],
    ['items', '- '.repeat(10_000)],
    ['numbers', '1. '.repeat(10_000)],
    ['both', '> - '.repeat(5000)],
  ])('%s in a line', (_, marks) => {
    expect(faultsOf(`One.\n\n${marks}a`)).toEqual(['too-deep 3:1'])
  })

  test('lists, each in the one above', () => {
    const lines = Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- a`)
    expect(faultsOf(lines.join('\n'))).toEqual(['too-deep 301:1'])
  })

  test('but a line of dashes is a line, however long', () => {
    expect(faultsOf(`a\n\n${'- '.repeat(300)}\n\n> ${'* '.repeat(300)}`)).toEqual([])
  })

  test.each(['[', '![', '*a ', '**', '~~', '[[', '(', '<a '])(
    'many %s are text or an error',
    (mark) => {
      const rules = faultsOf(mark.repeat(10_000)).map((one) => one.split(' ')[0])
      expect(['', 'unclosed-link', 'too-many-marks']).toContain(rules[0] ?? '')
    },
  )
})

describe('YAML of 10,000 levels ends nothing', () => {
  const steps = Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')
  test.each([
    ['brackets', `aliases: ${'['.repeat(10_000)}`],
    ['brackets that are closed', `aliases: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['braces', `infobox: ${'{a: '.repeat(10_000)}`],
    ['items', `aliases:\n  ${'- '.repeat(10_000)}a`],
    ['maps', `infobox:\n  ${'? '.repeat(10_000)}a`],
    ['lines, each deeper than the one above', steps],
  ])('%s', (_, yaml) => {
    const source = { ...quotable('a.md', `---\n${yaml}\n---\nText.`), format: 'markdown' } as const
    const { diagnostics } = parse(source)
    expect(diagnostics.map(({ rule }) => rule)).toContain('broken-yaml')
  })
})
