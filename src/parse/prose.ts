import type { Code, Definition, FootnoteDefinition, ListItem, Paragraph, Table, Text } from 'mdast'
import type { Point } from 'unist'
import type { Footnote } from '../model/article.ts'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Block, WikiLink } from '../model/prose.ts'
import { locationOf, mapProse, textOf, visit } from '../model/prose.ts'
import { htmlFaults } from './html-fault.ts'
import type { ProseSyntax } from './processors.ts'
import { quickTree } from './quick/quick-tree.ts'
import { strayMarks } from './stray-marks.ts'
import { withTrails } from './trails.ts'
import type { PlacedFault, TreeParser } from './tree.ts'
import { DEEPEST } from './tree.ts'

/** A text to be read as prose. */
export interface ProseInput {
  readonly source: Quotable
  readonly text: string
  /** Where the text begins in the source. */
  readonly start: Point
  /** How many columns were taken off each further line. */
  readonly indent?: number
  readonly syntax: ProseSyntax
  /** Footnotes that the text may refer to without holding them itself. */
  readonly footnoteLabels?: ReadonlySet<string>
  /** What makes a tree of the text, where that is not ours. */
  readonly parser?: TreeParser
}

/** Prose as mdast, with what does not belong into the running text taken out. */
export interface Prose {
  readonly blocks: readonly Block[]
  readonly footnotes: readonly Footnote[]
  readonly categories: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

const CATEGORY = /^category\s*:\s*/iu
const FOOTNOTE_MARK = /\[\^([^\]\s[]+)\]/gu

/**
 * Reads prose: CommonMark with GFM's tables, footnotes and bare addresses, and `[[links]]`.
 * References to link definitions become links, raw HTML becomes text, an image alone in its
 * paragraph becomes a figure; definitions and categories leave the text.
 *
 * @example
 * readProse({ source, text: 'See [[Niger]].', start: { line: 3, column: 1 }, syntax: 'plain' })
 * // blocks: a paragraph on line 3 that holds a wikiLink to Niger
 */
export function readProse(input: ProseInput): Prose {
  const { source, text, start, syntax, indent = 0, parser = quickTree } = input
  const borrowed = borrowedLabels(input)
  const whole = text + borrowed.map((label) => `\n\n[^${label}]: x`).join('')
  const tree = parser(whole, syntax, { start, indent }, source.path)
  if (tree.blocks === null) return unreadable(source, tree.fault)

  const found = tree.findings?.map((one) => diagnose(source, one)) ?? []
  const reading: Reading = {
    input,
    definitions: definitionsOf(tree.isSimple ? [] : tree.blocks),
    footnotes: [],
    categories: [],
    htmlFaults: htmlFaults(source),
    diagnostics: tree.isSimple
      ? found
      : [...found, ...strayMarks(source, text, tree.blocks, syntax)],
  }
  const blocks = inParagraphs(mapProse(tree.blocks, (node) => readNode(withTrails(node), reading)))
  const { footnotes, categories, diagnostics } = reading
  const own = footnotes.filter(({ label }) => !borrowed.includes(label))
  return { blocks, footnotes: own, categories, diagnostics }
}

/** What reading gathers beside the blocks. */
interface Reading {
  readonly input: ProseInput
  readonly definitions: Definitions
  readonly footnotes: Footnote[]
  readonly categories: string[]
  readonly diagnostics: Diagnostic[]
  readonly htmlFaults: ReturnType<typeof htmlFaults>
}

function readNode(node: Block, reading: Reading): Block | Block[] {
  const { input, definitions, diagnostics } = reading
  switch (node.type) {
    case 'html':
      diagnostics.push(...reading.htmlFaults(node))
      return { type: 'text', value: node.value, ...placeOf(node) }
    case 'linkReference': {
      const definition = definitions.of(node.identifier)
      if (definition === undefined) return node.children
      const { url, title = null } = definition
      return { type: 'link', url, title, children: node.children, ...placeOf(node) }
    }
    case 'imageReference': {
      const { url = '', title = null } = definitions.of(node.identifier) ?? {}
      return { type: 'image', url, title, alt: node.alt ?? '', ...placeOf(node) }
    }
    case 'definition':
      return definitions.isUsed(node) ? [] : unusedDefinition(node, reading)
    case 'footnoteDefinition':
      reading.footnotes.push(footnoteOf(node))
      return []
    case 'wikiLink':
      return readWikiLink(node, reading)
    case 'heading': {
      const fault = unevenHeading(input, node)
      if (fault !== null) diagnostics.push(fault)
      return node
    }
    case 'code':
      return wholeCode(node)
    case 'paragraph':
      return paragraphOf(node)
    case 'blockquote':
      return { ...node, children: inParagraphs(node.children) } as Block
    case 'listItem':
      return checkedItem({ ...node, children: inParagraphs(node.children) } as ListItem)
    case 'table':
      return wholeTable(node)
    default:
      return node
  }
}

const UNREADABLE = {
  'too-deep': {
    message: 'Here lists, quotations or emphasis are nested past all reading',
    advice: `Nest at most ${DEEPEST} levels, or escape the marks with \\`,
  },
  'too-many-marks': {
    message: 'This paragraph has more marks than can be weighed',
    advice:
      'Part it with blank lines, or put it between lines of ``` to have it shown as it stands',
  },
} as const

function unreadable(source: Quotable, { rule, point: { line, column } }: PlacedFault): Prose {
  const location = { line, column, length: 1 }
  const diagnostic = diagnose(source, { rule, location, ...UNREADABLE[rule] })
  return { blocks: [], footnotes: [], categories: [], diagnostics: [diagnostic] }
}

/** GFM reads `[^a]` as a reference only where the footnote stands in the same text. */
function borrowedLabels({ text, footnoteLabels }: ProseInput): string[] {
  if (footnoteLabels === undefined || !text.includes('[^')) return []
  const marks = new Set([...text.matchAll(FOOTNOTE_MARK)].map(([, label = '']) => label))
  return [...marks].filter((label) => footnoteLabels.has(label) && !text.includes(`[^${label}]:`))
}

/** The definitions of a text, and whether something uses them; the first of a name counts. */
function definitionsOf(blocks: readonly Block[]) {
  const byName = new Map<string, Definition>()
  const used = new Set<string>()
  visit(blocks, (node) => {
    if (node.type === 'definition' && !byName.has(node.identifier))
      byName.set(node.identifier, node)
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  return {
    of: (identifier: string) => byName.get(identifier),
    isUsed: (node: Definition) => byName.get(node.identifier) === node && used.has(node.identifier),
  }
}

type Definitions = ReturnType<typeof definitionsOf>

function unusedDefinition(node: Definition, { input, diagnostics }: Reading): Paragraph {
  diagnostics.push(
    diagnose(input.source, {
      rule: 'unused-definition',
      location: locationOf(node),
      message: `Nothing refers to the definition of [${node.label ?? node.identifier}]; it is shown as text`,
      advice: 'Refer to it, take it away, or write \\[ if it is meant as text',
    }),
  )
  const value =
    node.position === undefined
      ? `[${node.label ?? node.identifier}]: ${node.url}`
      : input.text.slice(node.position.start.offset, node.position.end.offset)
  return { type: 'paragraph', children: [{ type: 'text', value }], ...placeOf(node) }
}

/** A category leaves the text, unless it has no name. It has no sections: `[[Category:C#]]` is one of C#. */
function readCategory(node: WikiLink, { input, categories, diagnostics }: Reading): Block[] {
  const { target, section } = node
  const name = target.replace(CATEGORY, '') + (section === null ? '' : `#${section}`)
  if (name !== '') {
    categories.push(name)
    return []
  }
  const label = textOf(node)
  diagnostics.push(
    diagnose(input.source, {
      rule: 'empty-link',
      location: locationOf(node),
      message: 'This link names no category',
      advice: 'Write [[Category:Name]]',
    }),
  )
  const value = label === target ? `[[${target}]]` : `[[${target}|${label}]]`
  return [{ type: 'text', value, ...placeOf(node) }]
}

/** A label may hold marks of its own, and names may hold `&amp;`. */
function readWikiLink(node: WikiLink, reading: Reading): Block | Block[] {
  if (CATEGORY.test(node.target)) return readCategory(node, reading)
  const { input } = reading
  const label = textOf(node)
  const start = node.position?.start ?? input.start
  const read = (text: string) =>
    readProse({ source: input.source, text, start, syntax: 'inline', ...parserOf(input) }).blocks
  // An image or a link is none in a name, and its address would be lost.
  const plain = (text: string) =>
    /[&\\]/u.test(text) && !text.includes('](') ? textOf(read(text)) : text
  const address = node.section === null ? node.target : `${node.target}#${node.section}`
  // A title is no label: [[__proto__]] is not a bold "proto".
  const isTitle = label === address || label === node.section
  const [words] = !isTitle && /[*_`~\\&[\]<!]/u.test(label) ? read(label) : []
  return {
    ...node,
    target: plain(node.target),
    section: node.section === null ? null : plain(node.section),
    children:
      words?.type === 'paragraph' ? words.children : [{ type: 'text', value: plain(label) }],
  }
}

function parserOf({ parser }: ProseInput) {
  return parser === undefined ? {} : { parser }
}

/** `=== Heading ==`: the level is what stands in front, but its writer may have meant the other. */
function unevenHeading({ source, text }: ProseInput, node: Block): Diagnostic | null {
  if (node.position === undefined) return null
  const written = text.slice(node.position.start.offset, node.position.end.offset)
  const [front = '', back = ''] = [/^=+/u.exec(written)?.[0], /=+$/u.exec(written.trimEnd())?.[0]]
  if (front === '' || back === '' || front.length === back.length) return null
  return diagnose(source, {
    rule: 'heading-unclosed',
    location: locationOf(node),
    message: `This heading has ${front.length} = in front and ${back.length} behind; those in front count`,
    advice: 'Write as many on either side',
  })
}

function footnoteOf(node: FootnoteDefinition): Footnote {
  const { identifier, children } = node
  const label = node.label ?? identifier
  return { identifier, label, location: locationOf(node), blocks: inParagraphs(children) }
}

/** Bare text among blocks (it was HTML) gets its paragraph. */
function inParagraphs(blocks: readonly Block[]): Block[] {
  return blocks.map((node) =>
    node.type === 'text' ? { type: 'paragraph', children: [node], ...placeOf(node) } : node,
  )
}

function paragraphOf(node: Paragraph): Block | Block[] {
  const words = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = words
  if (only === undefined) return []
  if (words.length > 1 || only.type !== 'image') return node
  const caption = only.title || only.alt || ''
  const image = { ...only, title: null, alt: only.title ? (only.alt ?? '') : '' }
  return { type: 'figure', children: [image], caption, ...placeOf(node) }
}

/** What follows the language of a code block, such as the name of a file, is its caption. */
function wholeCode({ lang, meta, ...code }: Code): Code {
  if (!/\s/u.test(lang ?? '')) return { ...code, lang: lang || null, meta: meta || null }
  return { ...code, lang: null, meta: [lang, meta].filter((one) => one).join(' ') }
}

/** GFM drops cells past the width of a table's heading; here the table grows. */
function wholeTable(table: Table): Table {
  const width = Math.max(...table.children.map((row) => row.children.length))
  const align = Array.from({ length: width }, (_, column) => table.align?.[column] ?? null)
  return { ...table, align }
}

/** A box to tick is a sign here: a page is read, not filled in. */
function checkedItem({ checked, ...item }: ListItem): ListItem {
  if (typeof checked !== 'boolean') return item
  const sign: Text = { type: 'text', value: checked ? '☑ ' : '☐ ' }
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') {
    return { ...item, children: [{ type: 'paragraph', children: [sign] }, ...item.children] }
  }
  return { ...item, children: [{ ...first, children: [sign, ...first.children] }, ...rest] }
}

/** A node's position, for its replacement. */
function placeOf(node: Block) {
  return node.position === undefined ? {} : { position: node.position }
}
