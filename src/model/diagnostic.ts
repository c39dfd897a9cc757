import type { RuleName, Severity } from './rules.ts'
import { RULES } from './rules.ts'

/** A place in a text: line and column count from 1, column and length in UTF-16 units. */
export interface Location {
  readonly line: number
  readonly column: number
  readonly length: number
}

/** A fault in what a writer gave: where, what is wrong, and what to do. */
export interface Diagnostic {
  readonly rule: RuleName
  readonly severity: Severity
  /** What is wrong, one sentence without a full stop. */
  readonly message: string
  /** What to do about it, one sentence without a full stop. */
  readonly advice: string
  /** The file, relative to the content folder, with `/`. */
  readonly file: string
  /** Null where the fault is the whole file's. */
  readonly location: Location | null
  /** The part of the line that a caret points into. */
  readonly excerpt: Excerpt | null
  /** What the caret points at, in a few words, where there are two. */
  readonly label?: string
  /** A second place that the fault is about. */
  readonly related?: RelatedPlace
}

/** A second place of a fault, in the same file. */
export interface RelatedPlace {
  /** What stands there, in a few words. */
  readonly label: string
  readonly location: Location
  readonly excerpt: Excerpt | null
}

/** A line of a source, or as much of a long one as fits beside the place in question. */
export interface Excerpt {
  readonly text: string
  /** The column of the excerpt's first character, 1 where the line is whole. */
  readonly column: number
}

/** A text with a name and its lines, for {@link diagnose} to quote from. */
export interface Quotable {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
}

/** Names a text. */
export function quotable(path: string, text: string): Quotable {
  return { path, text, lines: text.split('\n') }
}

/** What {@link diagnose} is told. */
export interface Finding {
  readonly rule: RuleName
  readonly message: string
  readonly advice: string
  readonly location?: Location | null
  /** What stands at the location, in a few words; given together with `related`. */
  readonly label?: string
  readonly related?: Omit<RelatedPlace, 'excerpt'>
}

const EXCERPT_BEFORE = 60
const EXCERPT_LENGTH = 160

/** Makes a diagnostic of a finding in a source: adds the severity of its rule and the excerpt. */
export function diagnose(source: Quotable, finding: Finding): Diagnostic {
  const { label, related } = finding
  const location = finding.location ?? null
  return {
    rule: finding.rule,
    severity: RULES[finding.rule].severity,
    message: finding.message,
    advice: finding.advice,
    file: source.path,
    location,
    excerpt: location === null ? null : excerptOf(source.lines, location),
    ...(label !== undefined && { label }),
    ...(related !== undefined && {
      related: { ...related, excerpt: excerptOf(source.lines, related.location) },
    }),
  }
}

/** Orders diagnostics as a reader wants them: by file, line, column, then rule and message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

/** Orders by code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function excerptOf(lines: readonly string[], location: Location): Excerpt | null {
  const line = lines[location.line - 1]
  if (line === undefined) return null
  if (line.length <= EXCERPT_LENGTH) return { text: line, column: 1 }
  const start = Math.max(
    0,
    Math.min(location.column - 1 - EXCERPT_BEFORE, line.length - EXCERPT_LENGTH),
  )
  return { text: line.slice(start, start + EXCERPT_LENGTH), column: start + 1 }
}
