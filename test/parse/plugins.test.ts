import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/api/parse-article.ts'
import { textOf } from '../../src/api/text-of.ts'
import type { RemarkPlugin } from '../../src/model/plugins.ts'
import { pluginTree } from '../../src/parse/plugins/plugin-tree.ts'
import { remarkTree } from '../../src/parse/tree.ts'
import { compileTexts, textHtml } from '../support/compile.ts'
import { everyView } from '../support/views.ts'

const TYPES = [
  ...['paragraph', 'heading', 'thematicBreak', 'blockquote', 'list', 'listItem', 'code', 'html'],
  ...['definition', 'footnoteDefinition', 'table', 'tableRow', 'tableCell', 'text', 'emphasis'],
  ...['strong', 'delete', 'inlineCode', 'break', 'link', 'image', 'linkReference', 'wikiLink'],
  ...['imageReference', 'footnoteReference', 'math', 'root', 'figure', 'articleLink', '__proto__'],
]
const odd = fc.oneof(
  ...[fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
  ...[fc.constantFrom('a', 'Niger', '#x', 'b', 'http://a.b/', 'javascript:x'), fc.constant([])],
)
const point = fc.record({ line: fc.integer(), column: fc.integer(), offset: fc.integer() })
/** Any tree at all, most of it nearly mdast. */
const anyNode = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ type: fc.constantFrom('text', 'inlineCode', 'math'), value: fc.string() }),
    fc.record(
      {
        type: fc.oneof(fc.constantFrom(...TYPES), odd),
        children: fc.oneof({ weight: 9, arbitrary: fc.array(tie('node'), { maxLength: 4 }) }, odd),
        ...{ value: odd, depth: odd, url: odd, title: odd, alt: odd, label: odd, identifier: odd },
        ...{ ordered: odd, start: odd, spread: odd, checked: odd, target: odd, section: odd },
        ...{ align: fc.oneof(odd, fc.array(odd)), lang: odd, meta: odd, referenceType: odd },
        position: fc.oneof(odd, fc.record({ start: point, end: point })),
      },
      { requiredKeys: ['type', 'children'] },
    ),
  ),
})).node

const with1 = (plugin: RemarkPlugin, text: string) =>
  parseArticle(`= A =\n\n${text}`, { remarkPlugins: [plugin] })

describe('plugins', () => {
  test('that change nothing change nothing', () => {
    const text = `A *b* [c][d] [[Niger|e]]s \`f\`.[^g] ![h](i.png)

- j
  1. k

| l | m |
|---|:-:|
| n | o |

> p

[d]: http://q.r/
[^g]: s

== T ==
    u

***
`
    const origin = { start: { line: 1, column: 1 }, indent: 0 }
    const nothing = pluginTree([() => undefined])(text, 'plain', origin)
    expect(nothing.blocks).toEqual(remarkTree(text, 'plain', origin).blocks)
  })

  test('may make any tree at all of a text: it has a page', () => {
    const runs = Number(process.env.RUNS ?? 300)
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 5 }), (children) => {
        const parser = pluginTree([
          () => (tree: { children: unknown[] }) => {
            tree.children.push(...children)
          },
        ])
        const files = new Map([
          ['a.txt', '= A =\n\nText with Niger.\n'],
          ['niger.txt', '= Niger =\n\nText.\n'],
        ])
        const { site } = compileTexts(files, [], parser)
        expect(everyView(site).length).toBeGreaterThan(2)
        for (const article of site.articles) {
          const html = textHtml(site, article)
          expect(html).not.toMatch(/<script|(?:href|src)="javascript:/iu)
          expect(html).toContain('Text')
        }
      }),
      { numRuns: runs },
    )
  })

  test('may bring syntax of their own, which is its text where it is nothing that a page can show', () => {
    // What is between percent signs, as a plugin for formulas reads it between dollar signs.
    function percent(this: { data: () => Record<string, unknown[]> }) {
      const data = this.data()
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text: { 37: CONSTRUCT } }]
      const enter = {
        percent(this: { enter: (node: object, token: unknown) => void }, token: unknown) {
          this.enter({ type: 'percent', value: '' }, token)
        },
      }
      const exit = {
        percent(this: Compiling, token: unknown) {
          this.stack.at(-1).value = this.sliceSerialize(token).slice(1, -1)
          this.exit(token)
        },
      }
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { enter, exit }]
    }
    const { content, diagnostics } = with1(percent, 'So %a [[b% it is.')
    expect(content?.kind === 'article' && textOf(content.lead)).toBe('So a [[b it is.')
    expect(diagnostics).toMatchObject([
      { rule: 'unknown-node', location: { line: 3, column: 4, length: 1 } },
    ])
  })

  test.each([
    ['words among blocks', [{ type: 'text', value: 'x' }], 'x'],
    [
      'what is no row in a table',
      [{ type: 'table', children: [{ type: 'text', value: 'x' }] }],
      'x',
    ],
    [
      'blocks in a cell',
      [
        {
          type: 'table',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'x' }] }],
        },
      ],
      'x',
    ],
    [
      'what is no item in a list',
      [{ type: 'list', children: [{ type: 'code', value: 'x' }] }],
      'x',
    ],
    [
      'blocks among words',
      [
        {
          type: 'emphasis',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'x' }] }],
        },
      ],
      'x',
    ],
    ['a link without words', [{ type: 'wikiLink', target: 'x', section: 'y' }], 'x#y'],
    ['a footnote that is nowhere', [{ type: 'footnoteReference', identifier: 'x' }], '[^x]'],
    [
      'a reference to nothing',
      [{ type: 'linkReference', identifier: 'q', children: [{ type: 'text', value: 'x' }] }],
      'x',
    ],
  ])('lose no text: %s', (_, nodes, words) => {
    const plugin = () => (tree: { children: unknown[] }) => {
      tree.children = nodes
    }
    const { content } = with1(plugin, 'Text.')
    expect(content?.kind === 'article' && textOf(content.lead)).toBe(words)
  })

  test('are not shown values of infoboxes, hatnotes and labels', () => {
    const seen: string[] = []
    const plugin = () => (_: unknown, file: { value: string; path: string }) => {
      seen.push(`${file.path}: ${file.value}`)
    }
    const text = '---\nhatnote: See [[B]].\n---\n= A =\n\nInfobox\n- C: *d*\n\n[[E|*f*]]\n'
    parseArticle(text, { path: 'a.txt', remarkPlugins: [plugin] })
    expect(seen.filter((one) => !one.endsWith(': '))).toEqual(['a.txt: \n[[E|*f*]]\n'])
  })
})

interface Compiling {
  // biome-ignore lint/suspicious/noExplicitAny: micromark's own types are not at hand.
  readonly stack: any
  readonly sliceSerialize: (token: unknown) => string
  readonly exit: (token: unknown) => void
}

type State = (code: number | null) => State | undefined
interface Effects {
  readonly enter: (name: string) => void
  readonly exit: (name: string) => void
  readonly consume: (code: number | null) => void
}

const CONSTRUCT = {
  name: 'percent',
  tokenize: (effects: Effects, ok: State, nok: State): State => {
    const begin: State = (code) => {
      effects.enter('percent')
      effects.consume(code)
      return inside
    }
    const inside: State = (code) => {
      if (code === null || code < 0) return nok(code)
      effects.consume(code)
      if (code !== 37) return inside
      effects.exit('percent')
      return ok
    }
    return begin
  },
}
