import type { Article } from '../../model/article.ts'
import type { Diagnostic, Location } from '../../model/diagnostic.ts'
import { diagnose } from '../../model/diagnostic.ts'
import type { Field } from '../../model/infobox.ts'
import type { RuleName } from '../../model/rules.ts'
import { placeOf } from './prose/place.ts'
import type { Sentence } from './prose/sentences.ts'

/** A field, and what the text says otherwise. */
export interface Contradiction {
  readonly field: Field
  /** The words of the field in question. */
  readonly words: string
  readonly sentence: Sentence
  /** Where the other words stand in their sentence. */
  readonly start: number
  readonly end: number
}

/** Tells of a field and a text that contradict each other, with both places. */
export function contradiction(
  { origin }: Article,
  rule: RuleName,
  { field, words, sentence, start, end }: Contradiction,
): Diagnostic {
  const said = sentence.text.slice(start, end)
  return diagnose(origin, {
    rule,
    location: within(origin.lines, field, words),
    label: 'the infobox',
    message: `\`${field.key}\` says "${words}", but the text says "${said}"`,
    advice: `Correct one of the two; if both are right, write \`rules: { ${rule}: off }\` into the front matter`,
    related: { location: placeOf(origin, sentence, start, end), label: 'the text' },
  })
}

/** The place of some words of a field, on the line where its value begins; else of the value. */
function within(lines: readonly string[], field: Field, words: string): Location | null {
  const { valueLocation } = field
  if (valueLocation === null) return field.keyLocation
  const line = lines[valueLocation.line - 1] ?? ''
  const at = line.indexOf(words, valueLocation.column - 1)
  if (at === -1) return valueLocation
  return { line: valueLocation.line, column: at + 1, length: words.length }
}
