import type { Footnote, Parsed, Redirect, Source } from '../model/article.ts'
import type { Diagnostic, Location } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Block } from '../model/prose.ts'
import { visit } from '../model/prose.ts'
import type { Title } from '../model/slug.ts'
import { readHatnotes } from './hatnotes.ts'
import type { InfoboxResult, UnreadInfobox } from './infobox.ts'
import { rawInfobox } from './infobox.ts'
import type { FrontMatter } from './no-front-matter.ts'
import type { Prose } from './prose.ts'
import { readProse } from './prose.ts'
import { outline } from './sections.ts'
import type { TreeParser } from './tree.ts'
import { readYamlInfobox } from './yaml-infobox.ts'

/** What both spellings of an article come down to. */
export interface ArticleParts {
  readonly source: Source
  readonly frontMatter: FrontMatter
  readonly title: Title
  readonly titleLocation: Location | null
  /** The infobox that stands in the article itself; front matter may hold one as well. */
  readonly infobox: UnreadInfobox | null
  /** What stands before all else in the lead: the images of a heading that is the title. */
  readonly opening: readonly Block[]
  /** The first line (from 0) of lead and sections. */
  readonly bodyStart: number
  readonly syntax: 'plain' | 'markdown'
  /** What makes trees of the body. */
  readonly parser: TreeParser
}

/** `#REDIRECT [[Target]]`, and behind it nothing but categories. */
const REDIRECT =
  /^#redirect[ \t:]*\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]((?:\s*\[\[category:[^[\]]*\]\])*)$/iu

/** Makes an article of its parts, or a redirect where the body says so. */
export function assemble(parts: ArticleParts): Parsed {
  const { source, frontMatter, title, titleLocation, bodyStart, syntax, parser } = parts
  const text = source.lines.slice(bodyStart).join('\n')
  const redirect = REDIRECT.exec(text.trim())
  if (redirect !== null) return redirectOf(parts, text, redirect)

  const start = { line: bodyStart + 1, column: 1 }
  const prose = readProse({ source, text, start, syntax, parser })
  const yaml = readYamlInfobox(source, frontMatter.infobox)
  const hatnotes = readHatnotes(source, frontMatter.hatnote)
  const box = infoboxOf(source, joined(yaml.infobox, parts.infobox), prose)
  const footnotes = [...prose.footnotes, ...(box?.footnotes ?? []), ...hatnotes.footnotes]
  const body = outline(source, prose.blocks, footnotes.length > 0)
  const proses = [hatnotes.blocks, prose.blocks, ...footnotes.map(({ blocks }) => blocks)]
  const boxBlocks = box?.infobox.fields.map(({ blocks }) => blocks) ?? []
  const categories = [
    ...frontMatter.categories,
    ...hatnotes.categories,
    ...(box?.categories ?? []),
    ...prose.categories,
  ]
  return {
    content: {
      kind: 'article',
      origin: source,
      title,
      titleLocation,
      meta: frontMatter.meta,
      categories: [...new Set(categories)],
      infobox: box?.infobox ?? null,
      hatnotes: hatnotes.blocks,
      lead: [...parts.opening, ...body.lead],
      sections: body.sections,
      footnotes,
    },
    diagnostics: [
      ...yaml.diagnostics,
      ...hatnotes.diagnostics,
      ...prose.diagnostics,
      ...body.diagnostics,
      ...(box?.diagnostics ?? []),
      ...unusedFootnotes(source, footnotes, [...proses, ...boxBlocks]),
    ],
  }
}

/** An article has one infobox, wherever its fields stand. */
function joined(a: UnreadInfobox | null, b: UnreadInfobox | null): UnreadInfobox | null {
  if (a === null || b === null) return a ?? b
  const named = b.type === null ? a : b
  const { type, typeLocation } = named
  return { type, typeLocation, pairs: [...a.pairs, ...b.pairs] }
}

function infoboxOf(source: Source, box: UnreadInfobox | null, prose: Prose): InfoboxResult | null {
  return box === null
    ? null
    : rawInfobox(source, box, new Set(prose.footnotes.map(({ label }) => label)))
}

function redirectOf(parts: ArticleParts, text: string, match: RegExpExecArray): Parsed {
  const { source, frontMatter, title, titleLocation, bodyStart } = parts
  const [, target = '', categories = ''] = match
  const opening = text.indexOf('[[')
  const line = text.slice(0, opening).split('\n').length
  const column = opening - text.lastIndexOf('\n', opening)
  const length = text.indexOf(']]', opening) + 2 - opening
  const targetLocation = { line: bodyStart + line, column, length }
  const content: Redirect = {
    kind: 'redirect',
    origin: source,
    title,
    titleLocation,
    meta: frontMatter.meta,
    target: target.trim(),
    targetLocation,
  }
  const isFiled = categories !== '' || frontMatter.categories.length > 0
  const more = [
    ...(parts.infobox !== null || frontMatter.infobox !== null ? ['infobox'] : []),
    ...(isFiled ? ['categories'] : []),
    ...(frontMatter.hatnote !== null ? ['hatnote'] : []),
    ...(frontMatter.meta.description !== null ? ['description'] : []),
  ]
  const lost = {
    rule: 'redirect-content',
    location: targetLocation,
    message: `A redirect has no page, so this is not shown: ${more.join(', ')}`,
    advice: 'Move it to the article that the redirect leads to',
  } as const
  return { content, diagnostics: more.length > 0 ? [diagnose(source, lost)] : [] }
}

function unusedFootnotes(
  source: Source,
  footnotes: readonly Footnote[],
  proses: readonly (readonly Block[])[],
): Diagnostic[] {
  if (footnotes.length === 0) return []
  const used = new Set<string>()
  for (const blocks of proses) {
    visit(blocks, (node) => {
      if (node.type === 'footnoteReference') used.add(node.identifier)
    })
  }
  const seen = new Set<string>()
  return footnotes.flatMap(({ identifier, label, location }) => {
    const isSecond = seen.has(identifier)
    seen.add(identifier)
    if (used.has(identifier) && !isSecond) return []
    const message = isSecond
      ? `There is a footnote [^${label}] above already; this one is listed at the end`
      : `Nothing refers to the footnote [^${label}]; it is listed all the same`
    const advice = isSecond
      ? 'Give it a name of its own'
      : `Write [^${label}] where it belongs, or take it away`
    return diagnose(source, { rule: 'unused-footnote', location, message, advice })
  })
}
