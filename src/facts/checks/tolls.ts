import type { Count, Field, Infobox } from '../../model/infobox.ts'
import type { CheckLanguage } from './check-language.ts'
import { wordsOf } from './prose/numbers-in.ts'
import { startsWith } from './prose/phrases.ts'
import type { Fate } from './words/words.ts'
import { FATES } from './words/words.ts'

/** A count of the infobox: so many killed, injured, captured or missing. */
export interface Toll {
  readonly fate: Fate
  readonly min: number
  /** Infinite when open. */
  readonly max: number
  readonly field: Field
  readonly side: number | null
  /** What is counted, to the letter; empty where only the key says it. */
  readonly kind: string
  /** What is counted besides: `vehicles` of `4 vehicles captured`. */
  readonly nouns: readonly string[]
}

/** All that an infobox counts. */
export interface Tolls {
  readonly all: readonly Toll[]
  /** Whether every side that the infobox names tells its losses: then what no side lost is nobody's. */
  readonly isComplete: boolean
}

/** Keys that say by themselves what befell those whom they count. */
const BY_KEY: Readonly<Record<string, Fate>> = {
  deaths: 'killed',
  injuries: 'injured',
  missing: 'missing',
}

/** The losses in an infobox. */
export function tollsOf({ fields }: Infobox, checks: CheckLanguage): Tolls {
  const counting = fields.filter(
    ({ schemaKey }) => schemaKey === 'casualties' || (schemaKey !== null && schemaKey in BY_KEY),
  )
  const read = counting.map((field) => ofField(field, checks))
  const sides = new Set(fields.flatMap(({ side }) => side ?? []))
  const told = new Set(counting.flatMap(({ side }) => side ?? []))
  return {
    all: read.flatMap((tolls) => tolls ?? []),
    isComplete: !read.includes(null) && [...sides].every((side) => told.has(side)),
  }
}

/** Null where a field says what cannot be compared: `some 300 casualties`. */
function ofField(field: Field, checks: CheckLanguage): readonly Toll[] | null {
  const { value, side, schemaKey } = field
  if (value.type === 'none') {
    const none = BY_KEY[schemaKey ?? '']
    return (none === undefined ? FATES : [none]).map((fate) => ({
      fate,
      min: 0,
      max: 0,
      field,
      side,
      kind: '',
      nouns: [],
    }))
  }
  if (value.type !== 'counts') return null
  const tolls = value.counts.map((count) =>
    ofCount(count, field, BY_KEY[schemaKey ?? ''] ?? null, checks),
  )
  return tolls.every((toll) => toll !== null) ? tolls : null
}

function ofCount(
  count: Count,
  field: Field,
  byKey: Fate | null,
  { counts }: CheckLanguage,
): Toll | null {
  const kind = wordsOf((count.kind ?? '').toLowerCase())
  const named = counts.fates.filter(({ after }) =>
    kind.some((_, at) => startsWith(kind, at, after) > 0),
  )
  const fate = named.length === 1 ? named[0]?.fate : named.length === 0 ? byKey : null
  if (fate === null || fate === undefined || (byKey !== null && fate !== byKey)) return null
  const own = (at: number) => named.some(({ after }) => startsWith(kind, at, after) > 0)
  const nouns = kind.flatMap(({ text }, at) => (own(at) ? [] : text))
  const [min, max] = [count.min, count.max ?? Number.POSITIVE_INFINITY]
  const slack = count.approximate ? 1.5 : 1
  return {
    fate,
    min: min / slack,
    max: max * slack,
    field,
    side: field.side,
    kind: count.kind ?? '',
    nouns,
  }
}
