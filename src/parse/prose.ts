import type {
  Data,
  Definition,
  FootnoteDefinition,
  ListItem,
  Paragraph,
  Root,
  Table,
  Text,
} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { Processor } from 'unified'
import { unified } from 'unified'
import type { Footnote } from '../model/article.ts'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Block } from '../model/prose.ts'
import { locationOf, mapProse, visit } from '../model/prose.ts'
import { strayMarks } from './stray-marks.ts'
import { equalsHeadingFromMarkdown, equalsHeadingSyntax } from './syntax/equals-heading.ts'
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './syntax/wiki-link.ts'

/**
 * Which marks a text may hold: `plain` knows `== Heading ==`, `markdown` does not, and `inline` is
 * one paragraph whatever it begins with.
 */
export type ProseSyntax = 'plain' | 'markdown' | 'inline'

/** A text to be read as prose. Places in `text` are places in the source's file. */
export interface ProseInput {
  readonly source: Quotable
  /** The prose; what stands before it in the file replaced by line feeds (and spaces). */
  readonly text: string
  readonly syntax: ProseSyntax
  /** Footnotes that the text may refer to without holding them itself. */
  readonly footnoteLabels?: readonly string[]
}

/** Prose as mdast, with what does not belong into the running text taken out. */
export interface Prose {
  readonly blocks: readonly Block[]
  readonly footnotes: readonly Footnote[]
  readonly categories: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

const CATEGORY = /^category\s*:\s*/iu

/**
 * Reads prose: CommonMark with GFM's tables, footnotes and bare addresses, and `[[links]]`.
 * References to link definitions become links, raw HTML becomes text, an image alone in its
 * paragraph becomes a figure; definitions and categories leave the text.
 *
 * @example
 * readProse({ source, text: '\n\nSee [[Niger]].', syntax: 'plain' })
 * // blocks: a paragraph on line 3 that holds a wikiLink to Niger
 */
export function readProse(input: ProseInput): Prose {
  const { source } = input
  const text = withFootnoteLabels(input)
  const tree = PROCESSORS[input.syntax].parse(text) as Root
  const diagnostics: Diagnostic[] = [...strayMarks(source, text, tree.children)]
  const definitions = definitionsOf(tree.children)
  const footnotes: Footnote[] = []
  const categories: string[] = []

  const blocks = mapProse(tree.children, (node) => {
    switch (node.type) {
      case 'html':
        diagnostics.push(rawHtml(source, node))
        return { type: 'text', value: node.value, ...placeOf(node) }
      case 'linkReference': {
        const { url = '', title = null } = definitions.used(node.identifier) ?? {}
        return { type: 'link', url, title, children: node.children, ...placeOf(node) }
      }
      case 'imageReference': {
        const { url = '', title = null } = definitions.used(node.identifier) ?? {}
        return { type: 'image', url, title, alt: node.alt ?? '', ...placeOf(node) }
      }
      case 'footnoteDefinition':
        if (!input.footnoteLabels?.includes(node.label ?? '')) footnotes.push(footnoteOf(node))
        return []
      case 'wikiLink':
        if (!CATEGORY.test(node.target)) return node
        categories.push(node.target.replace(CATEGORY, ''))
        return []
      case 'paragraph':
        return paragraphOf(node)
      case 'table':
        return wholeTable(node)
      case 'listItem':
        return typeof node.checked === 'boolean' ? checkedItem(node) : node
      default:
        return node
    }
  })
  return {
    blocks: blocks.flatMap((node) => asBlock(node, definitions, { source, text, diagnostics })),
    footnotes,
    categories,
    diagnostics,
  }
}

/** Adds our two marks to remark. */
function articleSyntax(headings: boolean) {
  return function (this: Processor) {
    const data = this.data() as Data & Record<string, unknown[]>
    data.micromarkExtensions = [
      ...(data.micromarkExtensions ?? []),
      wikiLinkSyntax(),
      ...(headings ? [equalsHeadingSyntax()] : []),
    ]
    data.fromMarkdownExtensions = [
      ...(data.fromMarkdownExtensions ?? []),
      wikiLinkFromMarkdown(),
      ...(headings ? [equalsHeadingFromMarkdown()] : []),
    ]
  }
}

/** Takes away all that would make something else than a paragraph of a text. */
function onlyParagraphs(this: Processor) {
  const data = this.data() as Data & Record<string, unknown[]>
  const blocks = [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'table',
    'thematicBreak',
  ]
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: blocks } }]
}

/** A single `~` is a sign for "about" in an encyclopedia, not a mark. */
const remark = () => unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

const PROCESSORS = {
  plain: remark().use(articleSyntax(true)).freeze(),
  markdown: remark().use(articleSyntax(false)).freeze(),
  inline: remark().use(articleSyntax(false)).use(onlyParagraphs).freeze(),
}

/** GFM reads `[^a]` as a reference only where the footnote stands in the same text. */
function withFootnoteLabels({ text, footnoteLabels = [] }: ProseInput): string {
  return text + footnoteLabels.map((label) => `\n\n[^${label}]: ${label}`).join('')
}

/** The definitions of a text, and which of them something used. */
function definitionsOf(blocks: readonly Block[]) {
  const byName = new Map<string, Definition>()
  const usedOnes = new Set<Definition>()
  visit(blocks, (node) => {
    if (node.type === 'definition' && !byName.has(node.identifier))
      byName.set(node.identifier, node)
  })
  return {
    used(identifier: string): Definition | undefined {
      const definition = byName.get(identifier)
      if (definition !== undefined) usedOnes.add(definition)
      return definition
    },
    isUsed: (definition: Definition) => usedOnes.has(definition),
  }
}

type Definitions = ReturnType<typeof definitionsOf>

interface Reading {
  readonly source: Quotable
  readonly text: string
  readonly diagnostics: Diagnostic[]
}

/** What may stand at the top level: bare text gets its paragraph, a definition goes if it was used. */
function asBlock(node: Block, definitions: Definitions, reading: Reading): Block | Block[] {
  if (node.type === 'text') return { type: 'paragraph', children: [node], ...placeOf(node) }
  if (node.type !== 'definition') return node
  if (definitions.isUsed(node)) return []
  const { source, text, diagnostics } = reading
  diagnostics.push(
    diagnose(source, {
      rule: 'unused-definition',
      location: locationOf(node),
      message: `Nothing refers to the definition of [${node.label ?? node.identifier}]; it is shown as text`,
      advice: 'Refer to it, take it away, or write \\[ if it is meant as text',
    }),
  )
  const value = text.slice(node.position?.start.offset, node.position?.end.offset)
  return { type: 'paragraph', children: [{ type: 'text', value }], ...placeOf(node) }
}

function rawHtml(source: Quotable, node: Block & { value: string }): Diagnostic {
  return diagnose(source, {
    rule: 'raw-html',
    location: locationOf(node),
    message: 'Raw HTML is shown as the text that it is',
    advice: 'Write it in Markdown, or escape the < as \\<',
  })
}

function footnoteOf(node: FootnoteDefinition): Footnote {
  const { identifier, children: blocks } = node
  return { identifier, label: node.label ?? identifier, location: locationOf(node), blocks }
}

function paragraphOf(node: Block & { type: 'paragraph' }): Block | Block[] {
  const words = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = words
  if (only === undefined) return []
  if (words.length > 1 || only.type !== 'image') return node
  const caption = only.title || only.alt || ''
  const image = { ...only, title: null, alt: only.title ? (only.alt ?? '') : '' }
  return { type: 'figure', children: [image], caption, ...placeOf(node) }
}

/** GFM drops cells past the width of a table's heading; here the table grows. */
function wholeTable(table: Table): Table {
  const width = Math.max(...table.children.map((row) => row.children.length))
  const align = Array.from({ length: width }, (_, column) => table.align?.[column] ?? null)
  return { ...table, align }
}

/** A box to tick is a sign here: a page is read, not filled in. */
function checkedItem({ checked, ...item }: ListItem): ListItem {
  const sign: Text = { type: 'text', value: checked ? '☑ ' : '☐ ' }
  const [first, ...rest] = item.children
  const paragraph: Paragraph =
    first?.type === 'paragraph'
      ? { ...first, children: [sign, ...first.children] }
      : { type: 'paragraph', children: [sign] }
  return {
    ...item,
    children: first?.type === 'paragraph' ? [paragraph, ...rest] : [paragraph, ...item.children],
  }
}

/** A node's position, for its replacement. */
function placeOf(node: Block) {
  return node.position === undefined ? {} : { position: node.position }
}
