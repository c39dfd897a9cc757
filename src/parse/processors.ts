import type { Data, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { PluggableList, Processor } from 'unified'
import { unified } from 'unified'
import type { RemarkPlugins } from '../model/plugins.ts'
import { deepLine } from './deep-line.ts'
import { boundsSyntax } from './syntax/bounds.ts'
import { equalsHeadingFromMarkdown, equalsHeadingSyntax } from './syntax/equals-heading.ts'
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './syntax/wiki-link.ts'
import type { Unreadable } from './unreadable.ts'
import { unreadableBy } from './unreadable.ts'

/**
 * Which marks a text may hold: `plain` knows `== Heading ==`, `markdown` does not, and `inline` is
 * one paragraph whatever it begins with.
 */
export type ProseSyntax = 'plain' | 'markdown' | 'inline'

/** All that makes something else than a paragraph of a text, by micromark's names. */
const BLOCKS = [
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

/** A single `~` is a sign for "about" in an encyclopedia, not a mark. */
const remark = () => unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/** remark with our two marks, ready to parse. */
const PROCESSORS = {
  plain: remark().use(articleSyntax, { headings: true }).freeze(),
  markdown: remark().use(articleSyntax, { headings: false }).freeze(),
  inline: remark().use(articleSyntax, { headings: false }).use(onlyParagraphs).freeze(),
}

/** What remark makes of a text; where it is too much for remark, why. */
export function parsedByRemark(text: string, syntax: ProseSyntax): Root | Unreadable {
  const point = deepLine(text)
  if (point !== null && syntax !== 'inline') return { rule: 'too-deep', point }
  try {
    // micromark would leave a byte order mark out, and put all behind it one place too far to the left.
    return PROCESSORS[syntax].parse(text.replace(/^\ufeff/u, ' '))
  } catch (error) {
    const fault = unreadableBy(error)
    if (fault === null) throw error
    return fault
  }
}

/** A message of a plugin about a text: lines and columns are the text's. */
export interface PluginRemark {
  readonly reason: string
  readonly line?: number | undefined
  readonly column?: number | undefined
  /** The plugin's name, where it gives one. */
  readonly source?: string | undefined
}

/** What remark and plugins make of a text. */
export interface PluginParsed {
  /** Of whatever form: plugins may have done anything to it. */
  readonly root: unknown
  readonly remarks: readonly PluginRemark[]
  /** What a plugin has thrown, if one has. */
  readonly fault: { readonly error: unknown } | null
  /** Where that is no plugin's fault: the text is too much for remark. */
  readonly unreadable: Unreadable | null
}

/**
 * remark with our marks and plugins of a site's own behind them.
 *
 * @throws what a plugin throws when it is set up.
 */
export function processorsWith(plugins: RemarkPlugins) {
  return { plain: withPlugins(plugins, true), markdown: withPlugins(plugins, false) }
}

function withPlugins(plugins: RemarkPlugins, headings: boolean) {
  // The first to see a file keeps its messages, whatever becomes of it later.
  let messages: readonly PluginRemark[] = []
  const listener = () => (_: Root, file: { readonly messages: readonly PluginRemark[] }) => {
    messages = file.messages
  }
  const processor = remark()
    .use(articleSyntax, { headings })
    .use(listener)
    .use(plugins as PluggableList)
    .freeze()
  return (text: string, path: string): PluginParsed => {
    messages = []
    const point = deepLine(text)
    if (point !== null) {
      const unreadable = { rule: 'too-deep', point } as const
      return { root: null, remarks: [], fault: null, unreadable }
    }
    try {
      const root = processor.runSync(processor.parse(text), {
        value: text,
        path: path || undefined,
      })
      return { root, remarks: messages, fault: null, unreadable: null }
    } catch (error) {
      const remarks = messages.filter((one) => one !== error)
      return { root: null, remarks, fault: { error }, unreadable: unreadableBy(error) }
    }
  }
}

type Extensions = Data & Record<string, unknown[]>

function articleSyntax(this: Processor, { headings }: { headings: boolean }): void {
  const data = this.data() as Extensions
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    wikiLinkSyntax(),
    ...(headings ? [equalsHeadingSyntax()] : []),
    // The last to be added is the first to be asked.
    boundsSyntax(),
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    wikiLinkFromMarkdown(),
    ...(headings ? [equalsHeadingFromMarkdown()] : []),
  ]
}

function onlyParagraphs(this: Processor): void {
  const data = this.data() as Extensions
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: BLOCKS } }]
}
