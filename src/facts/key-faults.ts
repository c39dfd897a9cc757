import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Field, RawField, RawInfobox } from '../model/infobox.ts'
import { nearest } from '../model/nearest.ts'
import type { CompiledSchema, SchemaBook } from './schema-book.ts'
import { isSide, MOST_SIDES } from './schema-book.ts'

/** One letter in so many: shorter words are too near to others that are right as well. */
const LETTERS_FOR_A_SLIP = 7

/** A type that nothing is known of, and that is nearly the name of another. */
export function unknownTypeFaults(
  source: Quotable,
  { type, typeLocation }: RawInfobox,
  book: SchemaBook,
): Diagnostic[] {
  if (type === null || book.ofType(type) !== null) return []
  const guess = nearest(type, book.names, LETTERS_FOR_A_SLIP)
  if (guess === null) return []
  return [
    diagnose(source, {
      rule: 'misspelt-type',
      location: typeLocation,
      message: `"${type}" is no type of infobox that is known here; its values stay texts`,
      advice: `Did you mean "${guess}"?`,
    }),
  ]
}

/** What is wrong with a key that its schema does not know. */
export function unknownKeyFaults(
  source: Quotable,
  field: RawField,
  schema: CompiledSchema,
  book: SchemaBook,
): Diagnostic[] {
  // The general schema knows too little to call a key misspelt.
  if (schema === book.general || field.key === '') return []
  return wrongSide(source, field, schema) ?? misspelt(source, field, schema, book)
}

/** `Combatant0`, `Combatant99`, `Combatant100`: a key that has sides, with a number that none has. */
function wrongSide(
  source: Quotable,
  { key, name, keyLocation }: RawField,
  { keys }: CompiledSchema,
): Diagnostic[] | null {
  const [, base = '', index] = /^(.*?\D)(\d+)\p{Ll}?$/u.exec(name.folded) ?? []
  if (keys.get(base)?.field.sided !== true || isSide(Number(index))) return null
  return [
    diagnose(source, {
      rule: 'side-number',
      location: keyLocation,
      message: `\`${key}\` is of no side: sides are numbered from 1 to ${MOST_SIDES}; it is shown as a row of its own`,
      advice: 'Mend the number',
    }),
  ]
}

function misspelt(
  source: Quotable,
  { key, name, keyLocation }: RawField,
  { schema, spellings }: CompiledSchema,
  book: SchemaBook,
): Diagnostic[] {
  // A known key with a number too many is no slip of spelling, nor is a key of another type.
  if (spellings.has(name.base) || book.knows(name.folded) || book.knows(name.base)) return []
  const guess = nearest(name.base, [...spellings.keys()], LETTERS_FOR_A_SLIP)
  const meant = guess === null ? undefined : spellings.get(guess)
  if (meant === undefined) return []
  const suffix = `${name.index ?? ''}${name.letter ?? ''}`
  return [
    diagnose(source, {
      rule: 'misspelt-key',
      location: keyLocation,
      message: `\`${key}\` is no key of the infobox "${schema.type}"; it is shown as a row of its own`,
      advice: `Did you mean \`${capitalized(meant)}${suffix}\`?`,
    }),
  ]
}

function capitalized(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1)
}

/** Two keys that mean the same, `Place` and `Location`; the same in another unit is no slip. */
export function synonymFaults(
  source: Quotable,
  fields: readonly Field[],
  { keys }: CompiledSchema,
): Diagnostic[] {
  const seen = new Map<string, Field>()
  return fields.flatMap((field) => {
    const { schemaKey, name, key, keyLocation: location } = field
    const whole = keys.get(name.folded)
    const index = whole === undefined ? `${name.index} ${name.letter}` : ''
    const meaning = `${schemaKey} ${index} ${whole?.unit ?? ''}`
    const other = seen.get(meaning)
    seen.set(meaning, other ?? field)
    if (schemaKey === null || other === undefined || other.name.folded === name.folded) return []
    const message = `\`${key}\` means the same as \`${other.key}\` above; both are shown`
    return diagnose(source, {
      rule: 'duplicate-key',
      location,
      message,
      advice: 'Keep one of the two',
    })
  })
}

/** A side that only one field speaks of, and not the one that names it, is most likely a slip. */
export function loneSideFaults(
  source: Quotable,
  fields: readonly Field[],
  { schema }: CompiledSchema,
): Diagnostic[] {
  const naming = schema.fields.find((field) => field.sided === true)
  const sided = fields.filter(({ side }) => side !== null)
  const rows = new Map<number | null, Set<string | null>>()
  for (const { side, schemaKey } of sided) {
    rows.set(side, (rows.get(side) ?? new Set()).add(schemaKey))
  }
  return sided
    .filter(({ side, schemaKey }, index) => {
      const isFirst = sided.findIndex((other) => other.side === side) === index
      return isFirst && rows.get(side)?.size === 1 && rows.size > 1 && schemaKey !== naming?.key
    })
    .map((field) =>
      diagnose(source, {
        rule: 'lone-side',
        location: field.keyLocation,
        message: `\`${field.key}\` is the only field of side ${field.side}`,
        advice:
          naming === undefined
            ? 'Mend the number'
            : `Give the side a name, - ${capitalized(naming.key)}${field.side}: Name, or mend the number`,
      }),
    )
}
