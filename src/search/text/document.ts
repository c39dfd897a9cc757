import type { Section } from '../../model/article.ts'
import type { Block } from '../../model/prose.ts'
import { textOf } from '../../model/prose.ts'
import { singleSpaced } from '../../model/single-spaced.ts'
import type { LinkedArticle, LinkedText } from '../../model/site.ts'
import type { Document, Line } from './article-text.ts'
import { LINE } from './article-text.ts'

/** What else an article is found by. */
export interface OtherNames {
  readonly redirects: readonly { readonly title: string }[]
  readonly abbreviations: readonly string[]
}

/**
 * An article as it is searched: all its words, without their marks.
 *
 * @param siteLanguage that of articles that name none.
 */
export function documentOf(
  text: LinkedText,
  { title, slug, meta, categories, infobox }: LinkedArticle,
  { redirects, abbreviations }: OtherNames,
  siteLanguage: string,
): Document {
  const lines: (readonly [Line, string])[] = []
  const add = (kind: Line, words: string) => {
    const line = singleSpaced(words.replaceAll('\n', ' ')).trim()
    if (line !== '') lines.push([kind, line])
  }
  const addBlocks = (kind: Line, blocks: readonly Block[]) =>
    eachLine(blocks, (words) => add(kind, words))
  const addSection = (section: Section) => {
    add(LINE.heading, section.title)
    addBlocks(LINE.body, section.blocks)
    section.sections.forEach(addSection)
  }
  addBlocks(LINE.lead, text.lead)
  text.sections.forEach(addSection)
  for (const { blocks } of text.footnotes) addBlocks(LINE.note, blocks)
  for (const { label, key, words, value } of infobox?.fields ?? []) {
    if (value.type !== 'image') add(LINE.fact, `${label ?? key}: ${words}`)
  }
  return {
    title,
    slug,
    description: meta.description ?? '',
    image: imageOf(infobox),
    language: meta.language ?? siteLanguage,
    lines: lines.map(([kind]) => kind).join(''),
    text: lines.map(([, line]) => line).join('\n'),
    names: [...meta.aliases, ...redirects.map((one) => one.title), ...abbreviations],
    categories,
  }
}

/** The image of an infobox: its address in the output folder; null where there is none. */
export function imageOf(infobox: LinkedArticle['infobox']): string | null {
  for (const { value } of infobox?.fields ?? [])
    if (value.type === 'image' && value.media) return value.media.url
  return null
}

/** Calls a function on the words of each paragraph, item and row. */
function eachLine(blocks: readonly Block[], see: (words: string) => void): void {
  for (const block of blocks) {
    if (block.type === 'tableRow') see(block.children.map(textOf).join(' · '))
    else if (block.type === 'figure') see(block.caption || textOf(block))
    else if (isContainer(block)) eachLine(block.children as readonly Block[], see)
    else if (block.type === 'code') for (const line of block.value.split('\n')) see(line)
    else see(textOf(block))
  }
}

function isContainer(block: Block): block is Extract<Block, { children: unknown }> {
  return ['blockquote', 'list', 'listItem', 'table'].includes(block.type)
}
