import type { Footnote } from '../model/article.ts'
import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { fieldName } from '../model/field-name.ts'
import type { RawField, RawInfobox } from '../model/infobox.ts'
import { mapProse } from '../model/prose.ts'
import type { Prose } from './prose.ts'
import { readProse } from './prose.ts'

/** An infobox whose values are not read as prose yet. */
export interface UnreadInfobox {
  readonly type: string | null
  readonly typeLocation: Location | null
  readonly pairs: readonly KeyValue[]
}

/** A key and a value with their places. */
export interface KeyValue {
  readonly key: string
  readonly keyLocation: Location | null
  /** To the letter: trimmed, lines joined by line feeds. */
  readonly text: string
  /** The same as it stands in the file, from `valueLocation` on. */
  readonly written: string
  /** How many columns were taken off the further lines of `written`. */
  readonly indent: number
  readonly valueLocation: Location
  /** Whether each line of the value begins with a bullet. */
  readonly isList: boolean
  /** False where the file spells the value differently, so that places within it are not known. */
  readonly isExact: boolean
}

/** An infobox, what its values gave besides, and what is wrong with it. */
export interface InfoboxResult {
  readonly infobox: RawInfobox
  readonly footnotes: readonly Footnote[]
  readonly categories: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes an infobox of keys and values: takes the keys apart, reads the values as prose. */
export function rawInfobox(
  source: Quotable,
  { type, typeLocation, pairs }: UnreadInfobox,
  footnoteLabels: ReadonlySet<string>,
): InfoboxResult {
  const read = pairs.map((pair) => ({ pair, prose: proseOf(source, pair, footnoteLabels) }))
  const fields = read.map(
    ({ pair: { key, keyLocation, text, valueLocation }, prose: { blocks } }): RawField => ({
      key,
      name: fieldName(key),
      text,
      blocks,
      keyLocation,
      valueLocation,
    }),
  )
  return {
    infobox: { type, typeLocation, fields },
    footnotes: read.flatMap(({ prose }) => prose.footnotes),
    categories: read.flatMap(({ prose }) => prose.categories),
    diagnostics: [...read.flatMap(({ prose }) => prose.diagnostics), ...repeated(source, fields)],
  }
}

function proseOf(source: Quotable, pair: KeyValue, footnoteLabels: ReadonlySet<string>): Prose {
  const { line, column } = pair.valueLocation
  const prose = readProse({
    source,
    text: pair.isExact ? pair.written : pair.text,
    start: { line, column },
    indent: pair.isExact ? pair.indent : 0,
    syntax: pair.isList ? 'markdown' : 'inline',
    footnoteLabels,
  })
  return pair.isExact ? prose : placedAt(source, prose, pair.valueLocation)
}

/** Everything in the value has the place of the value. */
function placedAt(source: Quotable, prose: Prose, location: Location): Prose {
  const { line, column, length } = location
  const position = { start: { line, column }, end: { line, column: column + length } }
  return {
    ...prose,
    blocks: mapProse(prose.blocks, (node) => ({ ...node, position })),
    diagnostics: prose.diagnostics.map((one) => diagnose(source, { ...one, location })),
  }
}

function repeated(source: Quotable, fields: readonly RawField[]): Diagnostic[] {
  const seen = new Set<string>()
  return fields.flatMap(({ key, name: { folded }, keyLocation: location }) => {
    if (folded === '' || !seen.has(folded)) {
      seen.add(folded)
      return []
    }
    const message = `\`${key}\` is given twice; both are shown`
    const advice = 'Keep one of the two'
    return diagnose(source, { rule: 'duplicate-key', location, message, advice })
  })
}
