import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { fieldName, foldKey } from '../model/field-name.ts'
import type { RawField, RawInfobox } from '../model/infobox.ts'
import { readProse } from './prose.ts'

/** A key and a value with their places, before the value is read as prose. */
export interface KeyValue {
  readonly key: string
  readonly keyLocation: Location | null
  /** To the letter: trimmed, lines joined by line feeds. */
  readonly text: string
  /** The same with its place kept: see {@link placed}. */
  readonly prose: string
  readonly valueLocation: Location | null
}

/** What {@link rawInfobox} is told. */
export interface InfoboxInput {
  readonly type: string | null
  readonly typeLocation: Location | null
  readonly pairs: readonly KeyValue[]
  readonly footnoteLabels: readonly string[]
}

/** An infobox and what is wrong with it. */
export interface InfoboxResult {
  readonly infobox: RawInfobox
  readonly diagnostics: readonly Diagnostic[]
}

const BULLET = /^[ \t]*[-*+•][ \t]/u

/** Makes an infobox of keys and values: takes the keys apart, reads the values as prose. */
export function rawInfobox(source: Quotable, input: InfoboxInput): InfoboxResult {
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const fields = input.pairs.map((pair): RawField => {
    const { text, prose, footnoteLabels } = { ...pair, footnoteLabels: input.footnoteLabels }
    const syntax = text.includes('\n') && BULLET.test(text) ? 'markdown' : 'inline'
    const { blocks, diagnostics: faults } = readProse({
      source,
      text: prose,
      syntax,
      footnoteLabels,
    })
    diagnostics.push(...faults)
    const folded = foldKey(pair.key)
    if (folded !== '' && seen.has(folded)) diagnostics.push(givenTwice(source, pair))
    seen.add(folded)
    return {
      key: pair.key,
      name: fieldName(pair.key),
      text,
      blocks,
      keyLocation: pair.keyLocation,
      valueLocation: pair.valueLocation,
    }
  })
  const { type, typeLocation } = input
  return { infobox: { type, typeLocation, fields }, diagnostics }
}

/** Puts a text where it stands in its file: line feeds and spaces before it. */
export function placed(text: string, location: Location): string {
  return '\n'.repeat(location.line - 1) + ' '.repeat(location.column - 1) + text
}

function givenTwice(source: Quotable, { key, keyLocation }: KeyValue): Diagnostic {
  return diagnose(source, {
    rule: 'duplicate-key',
    location: keyLocation,
    message: `\`${key}\` is given twice; both are shown`,
    advice: 'Keep one of the two, or number them: Key1, Key2',
  })
}
