import type { Parsed, Source } from '../model/article.ts'
import type { Diagnostic, Location } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { locationOf, textOf } from '../model/prose.ts'
import type { Title } from '../model/slug.ts'
import { titleOf } from '../model/slug.ts'
import { assemble } from './assemble.ts'
import type { FrontMatter } from './front-matter.ts'
import type { KeyValue } from './infobox.ts'
import { placed } from './infobox.ts'
import { readProse } from './prose.ts'
import { titleInFrontMatter } from './title.ts'
import type { YamlEntry, YamlNode } from './yaml.ts'

/** Parses what follows the front matter of a Markdown article, whose `##` headings are the sections. */
export function parseMarkdown(source: Source, frontMatter: FrontMatter): Parsed {
  const lines = source.text.split('\n')
  const heading = headingTitle(source, lines, frontMatter.lines)
  const given = titleInFrontMatter(frontMatter)
  const isTitle = heading !== null && (given === null || given.title === heading.title)
  const bodyStart = isTitle ? heading.line : frontMatter.lines
  const { title, location } = given ??
    heading ?? { title: titleOfFile(source.path), location: null }
  const body = '\n'.repeat(bodyStart) + lines.slice(bodyStart).join('\n')
  const { infobox, diagnostics } = infoboxOf(source, frontMatter.infobox)
  const parsed = assemble({
    source,
    frontMatter,
    title,
    titleLocation: location,
    infobox,
    body,
    syntax: 'markdown',
  })
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
}

interface HeadingTitle {
  readonly title: Title
  readonly location: Location | null
  /** The first line (from 0) after it. */
  readonly line: number
}

/** A `# Heading` in front of all else. */
function headingTitle(
  source: Source,
  lines: readonly string[],
  start: number,
): HeadingTitle | null {
  const index = lines.findIndex((line, at) => at >= start && line.trim() !== '')
  const line = lines[index] ?? ''
  if (!/^ {0,3}#[ \t]/u.test(line)) return null
  const text = '\n'.repeat(index) + line
  const [node] = readProse({ source, text, syntax: 'markdown' }).blocks
  const title = node === undefined ? '' : titleOf(textOf(node))
  return node === undefined || title === ''
    ? null
    : { title: titleOf(title), location: locationOf(node), line: index + 1 }
}

/** @example titleOfFile('people/ada-lovelace.md') // 'ada lovelace' */
function titleOfFile(path: string): Title {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '')
  return titleOf(name.replace(/[-_]+/gu, ' '))
}

interface YamlInfobox {
  readonly type: string | null
  readonly typeLocation: Location | null
  readonly pairs: readonly KeyValue[]
}

function infoboxOf(
  source: Source,
  node: YamlNode | null,
): { infobox: YamlInfobox | null; diagnostics: readonly Diagnostic[] } {
  if (node === null || (node.kind === 'text' && node.text === ''))
    return { infobox: null, diagnostics: [] }
  if (node.kind !== 'map') {
    const message = '`infobox` must be keys and values'
    const advice = 'Write each field on a line of its own, indented: Key: Value'
    const finding = { rule: 'wrong-value', location: node.location, message, advice } as const
    return { infobox: null, diagnostics: [diagnose(source, finding)] }
  }
  const type = node.entries.find(({ key, value }) => key === 'type' && value.kind === 'text')?.value
  const pairs = node.entries.filter(({ value }) => value !== type).map(pairOf)
  return {
    infobox: {
      type: type?.kind === 'text' && type.text !== '' ? type.text : null,
      typeLocation: type?.location ?? null,
      pairs,
    },
    diagnostics: [],
  }
}

function pairOf({ key, keyLocation, value }: YamlEntry): KeyValue {
  const text = valueText(value)
  return {
    key,
    keyLocation,
    text,
    prose: placed(text, value.location),
    valueLocation: value.location,
  }
}

/** A list becomes bullets, and keys within keys lines, as a plain article would write them. */
function valueText(node: YamlNode): string {
  switch (node.kind) {
    case 'text':
      return node.text.trim()
    case 'list':
      return node.items.map((item) => `- ${valueText(item)}`).join('\n')
    case 'map':
      return node.entries.map(({ key, value }) => `- ${key}: ${valueText(value)}`).join('\n')
    default:
      return node satisfies never
  }
}
