import type { Data, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { Processor } from 'unified'
import { unified } from 'unified'
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
