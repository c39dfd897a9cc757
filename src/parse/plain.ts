import type { Parsed, Redirect, Source } from '../model/article.ts'
import type { Diagnostic, Location } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { titleOf } from '../model/slug.ts'
import { assemble } from './assemble.ts'
import type { FrontMatter } from './front-matter.ts'
import { readPlainInfobox } from './plain-infobox.ts'
import { titleInFrontMatter } from './title.ts'

const TITLE = /^[ \t]*=(?!=)[ \t]*(.*?\S)[ \t]*=[ \t]*$/u

/**
 * Parses what follows the front matter of a plain article: `= Title =`, infobox, lead, sections.
 *
 * @example
 * '= Midal attack =\n\nInfobox\n- Date: July 5, 2017\n\nThe lead.\n\n== Background ==\n…'
 */
export function parsePlain(source: Source, frontMatter: FrontMatter): Parsed {
  const lines = source.text.split('\n')
  const first = firstLine(lines, frontMatter.lines)
  const line = lines[first] ?? ''
  const written = TITLE.exec(line)?.[1]
  const given = titleInFrontMatter(frontMatter)
  if (written === undefined && given === null) return withoutTitle(source, line, first)

  const title = titleOf(written ?? given?.title ?? '')
  const titleLocation: Location | null =
    written === undefined
      ? (given?.location ?? null)
      : { line: first + 1, column: line.indexOf(written) + 1, length: written.length }
  const diagnostics: Diagnostic[] = []
  if (given !== null && given.title !== title) {
    diagnostics.push(secondTitle(source, given.location, title))
  }
  const afterTitle = written === undefined ? first : first + 1
  const infobox = readPlainInfobox(source, lines, afterTitle)
  diagnostics.push(...(infobox?.diagnostics ?? []))
  const bodyStart = infobox?.end ?? afterTitle
  const body = '\n'.repeat(bodyStart) + lines.slice(bodyStart).join('\n')
  const parsed = assemble({
    source,
    frontMatter,
    title,
    titleLocation,
    infobox,
    body,
    syntax: 'plain',
  })
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
}

function firstLine(lines: readonly string[], start: number): number {
  const first = lines.findIndex((line, index) => index >= start && line.trim() !== '')
  return first === -1 ? start : first
}

function withoutTitle(source: Source, line: string, index: number): Parsed {
  const finding = {
    rule: 'no-title',
    location: { line: index + 1, column: 1, length: Math.max(1, line.length) },
    message: 'This article has no title',
    advice: 'Begin it with a line = Title =',
  } as const
  return { content: null, diagnostics: [diagnose(source, finding)] }
}

function secondTitle(source: Source, location: Location, title: Redirect['title']): Diagnostic {
  return diagnose(source, {
    rule: 'second-title',
    location,
    message: `Front matter gives another title than the line = ${title} =, which counts`,
    advice: 'Keep one of the two; make the other an alias if readers look for it',
  })
}
