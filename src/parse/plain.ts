import type { Parsed, Source } from '../model/article.ts'
import type { Diagnostic, Location } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Title } from '../model/slug.ts'
import { titleOf } from '../model/slug.ts'
import { assemble } from './assemble.ts'
import type { FrontMatter } from './no-front-matter.ts'
import { readPlainInfobox } from './plain-infobox.ts'
import { titleInFrontMatter } from './title.ts'
import type { TreeParser } from './tree.ts'

/**
 * Parses what follows the front matter of a plain article: `= Title =`, infobox, lead, sections.
 *
 * @example
 * '= Midal attack =\n\nInfobox\n- Date: July 5, 2017\n\nThe lead.\n\n== Background ==\n…'
 */
export function parsePlain(source: Source, frontMatter: FrontMatter, parser: TreeParser): Parsed {
  const { lines } = source
  const first = firstLine(lines, frontMatter.lines)
  const line = lines[first] ?? ''
  const written = titleIn(line)
  const given = titleInFrontMatter(frontMatter)
  if (written === null && given === null) return withoutTitle(source, line, first)

  const title = titleOf(written ?? given?.title ?? '')
  const titleLocation: Location | null =
    written === null
      ? (given?.location ?? null)
      : { line: first + 1, column: line.indexOf(written) + 1, length: written.length }
  const isSecond = given !== null && given.title !== title
  const afterTitle = written === null ? first : first + 1
  const infobox = readPlainInfobox(source, afterTitle)
  const bodyStart = infobox?.end ?? afterTitle
  const parsed = assemble({
    source,
    frontMatter,
    title,
    titleLocation,
    infobox,
    opening: [],
    bodyStart,
    syntax: 'plain',
    parser,
  })
  return {
    ...parsed,
    diagnostics: [
      ...(isSecond ? [secondTitle(source, given.location, title)] : []),
      ...(infobox?.diagnostics ?? []),
      ...parsed.diagnostics,
    ],
  }
}

/** @example titleIn('= Midal attack =') // 'Midal attack' */
function titleIn(line: string): string | null {
  const text = line.trim()
  const isTitle = text.length > 2 && /^=[^=]/u.test(text) && text.endsWith('=')
  return isTitle ? text.slice(1, -1).trim() || null : null
}

function firstLine(lines: readonly string[], start: number): number {
  const first = lines.findIndex((line, index) => index >= start && line.trim() !== '')
  return first === -1 ? start : first
}

function withoutTitle(source: Source, line: string, index: number): Parsed {
  const finding = {
    rule: 'no-title',
    // Nothing may follow the front matter.
    location: {
      line: Math.min(index + 1, source.lines.length),
      column: 1,
      length: Math.max(1, line.length),
    },
    message: 'This article has no title',
    advice: 'Begin it with a line = Title =',
  } as const
  return { content: null, diagnostics: [diagnose(source, finding)] }
}

function secondTitle(source: Source, location: Location, title: Title): Diagnostic {
  return diagnose(source, {
    rule: 'second-title',
    location,
    message: `Front matter gives another title than the line = ${title} =, which counts`,
    advice: 'Keep one of the two; make the other an alias if readers look for it',
  })
}
