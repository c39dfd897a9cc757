import type { Parsed, Source } from '../model/article.ts'
import type { Diagnostic, Location } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { RawInfobox } from '../model/infobox.ts'
import { visit } from '../model/prose.ts'
import type { Title } from '../model/slug.ts'
import type { FrontMatter } from './front-matter.ts'
import type { KeyValue } from './infobox.ts'
import { rawInfobox } from './infobox.ts'
import type { Prose } from './prose.ts'
import { readProse } from './prose.ts'
import { outline } from './sections.ts'

/** What both spellings of an article come down to. */
export interface ArticleParts {
  readonly source: Source
  readonly frontMatter: FrontMatter
  readonly title: Title
  readonly titleLocation: Location | null
  readonly infobox: {
    readonly type: string | null
    readonly typeLocation: Location | null
    readonly pairs: readonly KeyValue[]
  } | null
  /** Lead and sections, all before them replaced by line feeds. */
  readonly body: string
  readonly syntax: 'plain' | 'markdown'
}

const REDIRECT = /^#REDIRECT[ \t]*:?[ \t]*\[\[([^[\]|]+)(?:\|[^\]]*)?\]\]$/iu

/** Makes an article of its parts, or a redirect where the body says so. */
export function assemble(parts: ArticleParts): Parsed {
  const { source, frontMatter, title, titleLocation, body } = parts
  const redirect = REDIRECT.exec(body.trim())
  if (redirect !== null) {
    const location = redirectLocation(body)
    const target = (redirect[1] ?? '').trim()
    return {
      content: { kind: 'redirect', origin: source, title, target, targetLocation: location },
      diagnostics: [],
    }
  }
  const prose = readProse({ source, text: body, syntax: parts.syntax })
  const {
    lead,
    sections,
    diagnostics: faults,
  } = outline(source, prose.blocks, prose.footnotes.length > 0)
  const { infobox, diagnostics: boxFaults } = infoboxOf(parts, prose)
  const categories = [...frontMatter.categories, ...prose.categories]
  return {
    content: {
      kind: 'article',
      origin: source,
      title,
      titleLocation,
      meta: frontMatter.meta,
      categories: [...new Set(categories)],
      infobox,
      lead,
      sections,
      footnotes: prose.footnotes,
    },
    diagnostics: [
      ...prose.diagnostics,
      ...faults,
      ...boxFaults,
      ...unusedFootnotes(source, prose, infobox),
    ],
  }
}

function infoboxOf({ source, infobox }: ArticleParts, prose: Prose) {
  if (infobox === null) return { infobox: null, diagnostics: [] }
  const footnoteLabels = prose.footnotes.map(({ label }) => label)
  return rawInfobox(source, { ...infobox, footnoteLabels })
}

function redirectLocation(body: string): Location {
  const start = body.search(/\S/u)
  const line = body.slice(0, start).split('\n').length
  const column = body.indexOf('[[', start) - body.lastIndexOf('\n', start)
  return { line, column, length: body.trim().length - (body.indexOf('[[', start) - start) }
}

function unusedFootnotes(source: Source, prose: Prose, infobox: RawInfobox | null): Diagnostic[] {
  const used = new Set<string>()
  const see = (blocks: Prose['blocks']) =>
    visit(blocks, (node) => {
      if (node.type === 'footnoteReference') used.add(node.identifier)
    })
  see(prose.blocks)
  for (const { blocks } of prose.footnotes) see(blocks)
  for (const { blocks } of infobox?.fields ?? []) see(blocks)
  return (
    prose.footnotes
      // The first footnote of a name takes its references; a second is left without.
      .filter(({ identifier }) => !used.delete(identifier))
      .map(({ label, location }) =>
        diagnose(source, {
          rule: 'unused-footnote',
          location,
          message: `Nothing refers to the footnote [^${label}]; it is listed all the same`,
          advice: `Write [^${label}] where it belongs, or take it away`,
        }),
      )
  )
}
