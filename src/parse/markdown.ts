import type { Parsed, Source } from '../model/article.ts'
import type { Location } from '../model/diagnostic.ts'
import type { Block, Figure } from '../model/prose.ts'
import { locationOf, textOf, visit } from '../model/prose.ts'
import type { Title } from '../model/slug.ts'
import { titleOf } from '../model/slug.ts'
import { assemble } from './assemble.ts'
import type { FrontMatter } from './no-front-matter.ts'
import { readProse } from './prose.ts'
import { titleInFrontMatter } from './title.ts'
import type { TreeParser } from './tree.ts'

/** Parses what follows the front matter of a Markdown article, whose `##` headings are the sections. */
export function parseMarkdown(
  source: Source,
  frontMatter: FrontMatter,
  parser: TreeParser,
): Parsed {
  const heading = headingTitle(source, frontMatter.lines)
  const given = titleInFrontMatter(frontMatter)
  const isTitle = heading !== null && (given === null || given.title === heading.title)
  const { title, location } = given ??
    heading ?? { title: titleOfFile(source.path), location: null }
  const own = isTitle ? heading.categories : []
  return assemble({
    source,
    frontMatter: { ...frontMatter, categories: [...frontMatter.categories, ...own] },
    title,
    titleLocation: location,
    infobox: null,
    opening: isTitle ? heading.images : [],
    bodyStart: isTitle ? heading.end : frontMatter.lines,
    syntax: 'markdown',
    parser,
  })
}

interface HeadingTitle {
  readonly title: Title
  readonly location: Location | null
  /** What it files the article under: those leave its words. */
  readonly categories: readonly string[]
  /** Images that stand in it, as figures: a title is words. */
  readonly images: readonly Figure[]
  /** The first line (from 0) after it. */
  readonly end: number
}

/** A heading of the first level in front of all else: `# Title`, or one underlined with `=`. */
function headingTitle(source: Source, start: number): HeadingTitle | null {
  const { lines } = source
  const first = lines.findIndex((line, at) => at >= start && line.trim() !== '')
  if (first === -1) return null
  const blank = lines.findIndex((line, at) => at > first && line.trim() === '')
  const text = lines.slice(first, blank === -1 ? undefined : blank).join('\n')
  if (!/^ {0,3}#[ \t]|\n {0,3}=+[ \t]*(?:\n|$)/u.test(text)) return null
  const point = { line: first + 1, column: 1 }
  const prose = readProse({ source, text, start: point, syntax: 'markdown' })
  const [node] = prose.blocks
  if (node?.type !== 'heading' || node.depth !== 1) return null
  const title = titleOf(textOf(node))
  const end = node.position?.end.line ?? first + 1
  const { categories } = prose
  const images = figuresIn(node.children)
  return title === '' ? null : { title, location: locationOf(node), categories, images, end }
}

/** Their descriptions are in the title already. */
function figuresIn(nodes: readonly Block[]): Figure[] {
  const figures: Figure[] = []
  visit(nodes, (node) => {
    if (node.type !== 'image') return
    const { position } = node
    const image = { ...node, title: null }
    figures.push({
      type: 'figure',
      children: [image],
      caption: node.title ?? '',
      ...(position && { position }),
    })
  })
  return figures
}

/** @example titleOfFile('people/ada-lovelace.md') // 'ada lovelace' */
function titleOfFile(path: string): Title {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '')
  return titleOf(name.replace(/[-_]+/gu, ' '))
}
