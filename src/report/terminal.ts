import { styleText } from 'node:util'
import stringWidth from 'string-width'
import type { Diagnostic, Excerpt, Location } from '../model/diagnostic.ts'
import { pathOf } from './path-of.ts'

/** How reports are written. */
export interface ReportStyle {
  readonly colour: boolean
  /** The content folder as the writer named it: paths are shown so that an editor can open them. */
  readonly folder: string
}

type Format = Parameters<typeof styleText>[0]

/** So many of one severity are shown; the rest is counted. */
const MOST = 100

/**
 * Diagnostics for a terminal: place, what is wrong, the line with a caret, what to do.
 *
 * @example
 * seeds/niger.txt:14:5 warning: There is no article "Agadez" yet … [missing-article]
 *    14 | See [[Agadez]].
 *       |     ^^^^^^^^^^
 *       Write the article, …
 *
 * A fault of two places shows both lines in their order, each caret with its label.
 */
export function reportText(diagnostics: readonly Diagnostic[], style: ReportStyle): string {
  const { shown, left } = mostOf(diagnostics)
  const texts = shown.map((one) => {
    const path = pathOf(one.file, style.folder)
    const { location } = one
    const place = location === null ? path : `${path}:${location.line}:${location.column}`
    return diagnosticText(one, place, style.colour)
  })
  return [...texts, ...moreText(left)].join('\n')
}

/**
 * The same, grouped by file, each place without the name of its file.
 *
 * @example
 * seeds/niger.txt
 * 14:5 warning: There is no article "Agadez" yet … [missing-article]
 *    14 | See [[Agadez]].
 *       |     ^^^^^^^^^^
 *       Write the article, …
 */
export function groupedText(diagnostics: readonly Diagnostic[], style: ReportStyle): string {
  const { shown, left } = mostOf(diagnostics)
  const texts = shown.map((one, index) => {
    const { file, location } = one
    const place = location === null ? '' : `${location.line}:${location.column}`
    const text = diagnosticText(one, place, style.colour)
    if (file === shown[index - 1]?.file) return text
    const path = printable(pathOf(file, style.folder))
    return `${painter(style.colour)(['bold', 'underline'], path)}\n${text}`
  })
  return [...texts, ...moreText(left)].join('\n')
}

function mostOf(diagnostics: readonly Diagnostic[]) {
  const some = SEVERITIES.flatMap((severity) =>
    diagnostics.filter((one) => one.severity === severity).slice(0, MOST),
  )
  const chosen = new Set(some)
  const shown = diagnostics.filter((one) => chosen.has(one))
  return { shown, left: diagnostics.length - shown.length }
}

function moreText(left: number): string[] {
  return left > 0 ? [`… and ${left} more; --json lists them all\n`] : []
}

const COLOURS = { error: 'red', warning: 'yellow', suggestion: 'blue' } as const
const SEVERITIES = ['error', 'warning', 'suggestion'] as const

function diagnosticText(diagnostic: Diagnostic, place: string, colour: boolean): string {
  const { rule, severity } = diagnostic
  const [message, advice] = [printable(diagnostic.message), printable(diagnostic.advice)]
  const paint = painter(colour)
  const name = paint([COLOURS[severity], 'bold'], severity)
  const start = place === '' ? '' : `${paint('bold', printable(place))} `
  const lines = [`${start}${name}: ${message} ${paint('dim', `[${rule}]`)}`]
  lines.push(...excerptLines(diagnostic, paint), `      ${advice}`)
  return `${lines.join('\n')}\n`
}

type Paint = (format: Format, text: string) => string

/** Whoever calls knows whether there is to be colour: Node would ask stdout, whichever stream is meant. */
function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text
  return (format, text) => styleText(format, text, { validateStream: false })
}

/** A place to be shown with its line. */
interface Shown {
  readonly location: Location
  readonly excerpt: Excerpt
  readonly label: string
}

function excerptLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const { location, excerpt, label = '', related } = diagnostic
  const places: Shown[] = []
  if (location !== null && excerpt !== null) places.push({ location, excerpt, label })
  if (related?.excerpt) places.push({ ...related, excerpt: related.excerpt })
  return places
    .sort((a, b) => a.location.line - b.location.line)
    .flatMap((place) => placeLines(place, paint))
}

function placeLines({ excerpt, location, label }: Shown, paint: Paint): string[] {
  const start = location.column - excerpt.column
  const shown = printable(excerpt.text)
  const before = shown.slice(0, start)
  const marked = shown.slice(start, start + location.length)
  const isCut = excerpt.column > 1
  const caret = `${blank(before)}${'^'.repeat(Math.max(1, stringWidth(marked)))}`
  const note = label === '' ? '' : ` ${printable(label)}`
  const gutter = String(location.line).padStart(5)
  return [
    `${paint('dim', `${gutter} |`)} ${isCut ? '…' : ''}${shown}`,
    `${paint('dim', '      |')} ${isCut ? ' ' : ''}${paint('cyan', `${caret}${note}`)}`,
  ]
}

/** As many columns of nothing as a text has; tabs stay tabs. */
function blank(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(stringWidth(part)))
    .join('\t')
}

/** Control characters could rewrite the terminal. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t]/gu, '\ufffd')
}
