import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/prose.ts'
import { bodyOf } from '../../src/render/body.ts'
import { handlersOf } from '../../src/render/rich-html.ts'
import { ALLOWED } from '../../src/render/sanitize.ts'

const CONTEXT = { path: 'wiki/niger.html', notWritten: 'not written', table: 'Table' }
const OPTIONS = { seed: 20170705, numRuns: 2000 }

const body = bodyOf(CONTEXT)
const remark = unified().use(remarkHtml, { handlers: handlersOf(CONTEXT), sanitize: ALLOWED })

/** What remark-html makes of it, all nodes by its own handlers and ours. */
function byRemark(blocks: readonly Block[]): string {
  return remark.stringify({ type: 'root', children: blocks } as Root).trim()
}

const words = fc.oneof(
  fc.constantFrom('a', 'A < B', '&amp; & so on', '"\'`', 'line \n  line', 'a\r\nb\rc', '<script>'),
  fc.string({ unit: 'grapheme', minLength: 1 }),
)
const text = words.map((value) => ({ type: 'text', value }))
const address = fc.oneof(
  fc.constantFrom('https://example.org/a?b=c#d', 'http://a.b', 'javascript:alert(1)', '//a', ''),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string(),
)
const slug = fc.constantFrom('niger', 'midal-attack', 'côte-d-ivoire', '尼日尔', 'a-b_c')
const title = fc.option(fc.string(), { nil: undefined })

const inline = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: tie('many') }),
    fc.record({ type: fc.constant('inlineCode'), value: words }),
    fc.constant({ type: 'break' }),
    fc.record({
      type: fc.constant('articleLink'),
      slug,
      fragment: fc.option(words),
      children: tie('many'),
    }),
    fc.record({
      type: fc.constant('articleLink'),
      slug,
      fragment: fc.constant(null),
      title,
      children: tie('many'),
    }),
    fc.record({ type: fc.constant('wantedLink'), title: words, children: tie('many') }),
    fc.record({ type: fc.constant('entityLink'), slug, children: tie('many') }),
    fc.record({
      type: fc.constant('link'),
      url: address,
      title: fc.option(words),
      children: tie('many'),
    }),
    fc.record({
      type: fc.constant('referenceMark'),
      number: fc.nat(),
      id: fc.constant('_ref-1'),
      noteId: fc.constant('_note-1'),
    }),
    fc.record({ type: fc.constant('image'), url: words, alt: words }),
  ),
  many: fc.array(tie('any'), { maxLength: 4 }),
}))

const paragraph = fc.record({ type: fc.constant('paragraph'), children: inline.many })
const cell = fc.record({ type: fc.constant('tableCell'), children: inline.many })
const row = fc.record({
  type: fc.constant('tableRow'),
  children: fc.array(cell, { maxLength: 3 }),
})
const side = fc.constantFrom('left', 'center', 'right', null)
const table = fc.record({
  type: fc.constant('table'),
  align: fc.option(fc.array(side, { maxLength: 3 })),
  children: fc.array(row, { maxLength: 3 }),
})
const spread = fc.constantFrom(true, false, null, undefined)
const block = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    paragraph,
    table,
    fc.record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      start: fc.option(fc.nat(3)),
      spread,
      children: tie('items'),
    }),
    fc.record({ type: fc.constant('blockquote'), children: tie('many') }),
    fc.record({ type: fc.constant('code'), value: words }),
    fc.constant({ type: 'thematicBreak' }),
  ),
  many: fc.array(tie('any'), { maxLength: 4 }),
  items: fc.array(fc.record({ type: fc.constant('listItem'), spread, children: tie('many') }), {
    maxLength: 3,
  }),
}))

describe('prose as HTML', () => {
  test('is what remark-html makes of it, to the byte', () => {
    const same = (blocks: unknown[]) => {
      const prose = blocks as Block[]
      expect(body.prose(prose)).toBe(byRemark(prose))
    }
    fc.assert(fc.property(fc.array(block.any, { maxLength: 4 }), same), OPTIONS)
  })

  test('escapes what would be marks', () => {
    const children = [{ type: 'text', value: '<b> & </b>' } as const]
    expect(body.prose([{ type: 'paragraph', children }])).toBe('<p>&#x3C;b> &#x26; &#x3C;/b></p>')
  })

  test('drops addresses that are no place to go to', () => {
    const children = [{ type: 'text' as const, value: 'here' }]
    const link = { type: 'link' as const, url: 'javascript:alert(1)', children }
    expect(body.words([link])).toBe('<a class="external">here</a>')
  })
})
