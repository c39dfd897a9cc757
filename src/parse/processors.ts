import type { Data, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { PluggableList, Processor } from 'unified'
import { unified } from 'unified'
import type { RemarkPlugins } from '../model/plugins.ts'
import { equalsHeadingFromMarkdown, equalsHeadingSyntax } from './syntax/equals-heading.ts'
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './syntax/wiki-link.ts'

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

/** What remark makes of a text. */
export function parsedByRemark(text: string, syntax: ProseSyntax): Root {
  return PROCESSORS[syntax].parse(text)
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
    try {
      const root = processor.runSync(processor.parse(text), {
        value: text,
        path: path || undefined,
      })
      return { root, remarks: messages, fault: null }
    } catch (error) {
      return { root: null, remarks: messages.filter((one) => one !== error), fault: { error } }
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
