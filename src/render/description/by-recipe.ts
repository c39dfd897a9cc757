import type { Name, Value } from '../../model/infobox.ts'
import type { Fact } from '../../model/site.ts'
import type { Recipe } from './recipes.ts'
import type { Scribe } from './scribe.ts'
import { wordsOf } from './words-of.ts'
import type { Years } from './years.ts'
import { yearsOf } from './years.ts'

/** More names are a list, and longer ones a sentence: neither describes. */
const MOST_NAMES = 3
const LONGEST_NAME = 60

/**
 * The sentence that a recipe makes of the fields of an infobox; null where they know too little.
 *
 * @param type what the article is about, where no field says it.
 */
export function byRecipe(
  recipe: Recipe,
  fields: readonly Fact[],
  scribe: Scribe,
  type: string | null = null,
): string | null {
  const { pattern, dates = [], places = [], names = [], kinds = [] } = recipe
  const date = first(fields, dates, ['date'])
  const years: Years | null = date?.value.type === 'date' ? yearsOf(date.value.edtf, scribe) : null
  const kind = kindOf(fields, kinds) ?? type
  const parts = namesOf(first(fields, places, ['place', 'entities']))
  // A kind such as `Town in Niger` says it already.
  const isTold = parts.some((part) => kind?.includes(part))
  return scribe.write(pattern, {
    year: years?.within,
    since: years?.since,
    kind,
    place: isTold ? null : listed(parts.map(scribe.grammar.place), scribe),
    names: listed(namesOf(first(fields, names, ['entities'])), scribe),
  })
}

/** The first field of the best key whose value is of one of these types. */
function first(
  fields: readonly Fact[],
  keys: readonly string[],
  types: readonly Value['type'][],
): Fact | null {
  for (const key of keys) {
    const found = fields.find(
      ({ schemaKey, value }) => schemaKey === key && types.includes(value.type),
    )
    if (found !== undefined) return found
  }
  return null
}

function kindOf(fields: readonly Fact[], keys: readonly string[]): string | null {
  const [kind = null] = fields.flatMap((field) =>
    field.schemaKey !== null && keys.includes(field.schemaKey) ? wordsOf(field).slice(0, 1) : [],
  )
  return kind
}

/** Of `Midal valley, Tahoua Region, Niger` it is the last part. */
function namesOf(field: Fact | null): readonly string[] {
  const value = field?.value
  const names: readonly Name[] =
    value?.type === 'place' ? value.parts.slice(-1) : value?.type === 'entities' ? value.items : []
  return names.map(({ name }) => name)
}

/** A few names in a row; null where there is none, or one that cannot be said. */
function listed(names: readonly (string | null)[], { list }: Scribe): string | null {
  const sayable = names.filter((name) => name !== null && name.length <= LONGEST_NAME)
  if (names.length === 0 || names.length > MOST_NAMES || sayable.length < names.length) return null
  return list(sayable as readonly string[])
}
