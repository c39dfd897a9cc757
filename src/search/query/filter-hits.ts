import { boundsOf } from '../../model/date-bounds.ts'
import { fold } from '../../model/fold.ts'
import { nearest } from '../../model/nearest.ts'
import { storedDate } from '../../model/stored-date.ts'
import type { Column, FactKey, FactName, FactNumber, Table } from '../facts/fact-column.ts'
import type { Note } from './notes.ts'
import type { FilterPart, Test } from './query.ts'
import { readDate } from './read-date.ts'
import { foldUnit, readNumber } from './read-number.ts'
import type { KeyedFilter } from './resolve.ts'
import { told } from './told.ts'
import type { ExactNames } from './world.ts'

/** Which articles a filter lets through. */
export interface FilterHits {
  /** By the number of the article; null where the value cannot be read, and nothing is filtered. */
  readonly articles: Uint8Array | null
  readonly notes: readonly Note[]
}

/** Says whether a value passes. */
type Passes<V> = (value: V) => boolean

/** A near value is looked for among so many. */
const MOST_NEAR = 20_000

/** The articles with a value that passes a filter; whether it is turned round is not asked here. */
export async function filterHits(
  { part, key }: KeyedFilter,
  column: Column,
  { names, size }: { readonly names: ExactNames; readonly size: number },
): Promise<FilterHits> {
  const articles = new Uint8Array(size)
  const isDate = column.dates === null ? null : dateTest(part.test)
  const isNumber = column.numbers === null ? null : numberTest(part.test, key)
  if (isNumber === 'unit') {
    return {
      articles,
      notes: [{ kind: 'otherUnit', key: part.key, value: part.value, units: key.units }],
    }
  }
  if (column.dates !== null && isDate !== null) mark(column.dates, isDate, articles)
  if (column.numbers !== null && isNumber !== null) mark(column.numbers, isNumber, articles)
  const isNamed = isDate === null && (await markNamed(column.names, part, names, articles))
  const isRead = isNamed || isDate !== null || isNumber !== null
  return isRead ? { articles, notes: [] } : notRead(part, key, column, articles)
}

/** Where most values are dates or numbers, what is neither is a slip; else it is a name that nothing has. */
function notRead(
  { key, value }: FilterPart,
  { example }: FactKey,
  { names, numbers, dates }: Column,
  articles: Uint8Array,
): FilterHits {
  const named = names?.of.length ?? 0
  if (names === null || named < (numbers?.of.length ?? 0) + (dates?.of.length ?? 0)) {
    return { articles: null, notes: [{ kind: 'wrongValue', key, value, example }] }
  }
  const known = names.values.slice(0, MOST_NEAR).flatMap(({ name, shown }) => [name, shown])
  return { articles, notes: [{ kind: 'unknownValue', key, value, near: nearest(value, known) }] }
}

function mark<V>({ values, articles, of }: Table<V>, passes: Passes<V>, into: Uint8Array): void {
  const isIn = values.map(passes)
  for (const [at, article] of articles.entries()) if (isIn[of[at] ?? -1] === true) into[article] = 1
}

/**
 * A name passes by its words, or when the value is another name of its article; where none does, by the
 * beginnings of its words. Gives whether any has passed.
 */
async function markNamed(
  table: Table<FactName> | null,
  { value }: FilterPart,
  names: ExactNames,
  into: Uint8Array,
): Promise<boolean> {
  const words = fold(value)
  if (table === null || words === '') return false
  // Without other names there are still the words.
  const { value: named } = await told<readonly string[]>([], '', () => names.exact(value))
  const meant = new Set(named)
  const spellings = table.values.map(({ name, shown, others }) =>
    [name, shown, ...others].map((one) => ` ${fold(one)} `),
  )
  const passing = (sign: string) =>
    table.values.map(
      ({ slug }, at) =>
        (slug !== null && meant.has(slug)) ||
        spellings[at]?.some((one) => one.includes(sign)) === true,
    )
  const isIn = [passing(` ${words} `), passing(` ${words}`), passing(words)].find((each) =>
    each.some(Boolean),
  )
  if (isIn === undefined) return false
  const places = new Map(table.values.map((one, at) => [one, isIn[at] === true]))
  mark(table, (one) => places.get(one) === true, into)
  return true
}

function numberTest(test: Test, { units }: FactKey): Passes<FactNumber> | 'unit' | null {
  const ends = test.kind === 'is' ? [test.text, test.text] : [test.from, test.to]
  const typed = ends.map((end) => (end === null ? null : readNumber(end)))
  if (typed.some((one, at) => one === null && ends[at] !== null)) return null
  const [from, to] = typed.map((one) => one?.number)
  const sign = typed.map((one) => one?.unit ?? '').find((unit) => unit !== '')
  const unit = sign === undefined ? 0 : units.findIndex((one) => foldUnit(one) === foldUnit(sign))
  if (unit === -1) return 'unit'
  const { isFromIn, isToIn } = test.kind === 'is' ? CLOSED : test
  const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = [from, to]
  return (value) =>
    value.unit === unit &&
    (isFromIn ? value.max >= low : value.max > low) &&
    (isToIn ? value.min <= high : value.min < high)
}

const CLOSED = { isFromIn: true, isToIn: true }

function dateTest(test: Test): Passes<string> | null {
  const ends = test.kind === 'is' ? [test.text, test.text] : [test.from, test.to]
  const [from, to] = ends.map((end) => (end === null ? undefined : readDate(end)))
  if (from === null || to === null) return null
  const { isFromIn, isToIn } = test.kind === 'is' ? CLOSED : test
  const low = from === undefined ? Number.NEGATIVE_INFINITY : isFromIn ? from.first : from.last + 1
  const high = to === undefined ? Number.POSITIVE_INFINITY : isToIn ? to.last : to.first - 1
  return (edtf) => {
    const date = storedDate(edtf)
    if (date === null) return false
    const { first, last } = boundsOf(date)
    return last >= low && first <= high
  }
}
