import { compareText } from '../../model/diagnostic.ts'
import { foldKey } from '../../model/field-name.ts'
import { fold } from '../../model/fold.ts'
import type { OutputFile, Site } from '../../model/site.ts'
import { storedDate } from '../../model/stored-date.ts'
import type { ColumnDraft, NameDraft } from './column-draft.ts'
import { wordsOfKind } from './count-kinds.ts'
import type { ColumnData, FactKeyData, FactNumber, NameData, NumberData } from './fact-column.ts'
import { MAIN_KEYS } from './fact-column.ts'
import { fileOfKey } from './file-of-key.ts'
import type { FactWords } from './gather.ts'
import { gather } from './gather.ts'
import { commonest, tableData } from './table-draft.ts'
import { usualSlug } from './usual-slug.ts'

/** What the list of keys needs to know of them. */
export interface KeyWords extends FactWords {
  /** The name of a row in the language of the site. */
  readonly label: (text: string) => string
  /** What the main keys are called. */
  readonly mainLabel: (key: (typeof MAIN_KEYS)[number]) => string
  /** Other spellings that schemas know of a key, folded. */
  readonly aliasesOf: (key: string) => readonly string[]
  /** Makes a script of the data that the browser's side is told. */
  readonly script: (name: 'factKeys' | 'facts', ...data: readonly unknown[]) => string
}

/** So many keys have columns, those of most articles: each is a file, and writers may make up any. */
const MOST_KEYS = 400

/**
 * The facts of a site as columns that can be searched: a script for each key, loaded when it is asked for,
 * and the list of all.
 */
export function factFiles(site: Site, words: KeyWords): OutputFile[] {
  const rank = ({ key }: ColumnDraft) => {
    const place = MAIN_KEYS.indexOf(key as (typeof MAIN_KEYS)[number])
    return place === -1 ? MAIN_KEYS.length : place
  }
  const files = new Set<string>()
  const drafts = [...gather(site, words).values()]
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => rank(a) - rank(b) || b.articles - a.articles || compareText(a.key, b.key))
    .filter(({ key }) => !files.has(fileOfKey(key)) && files.add(fileOfKey(key)))
    .slice(0, MOST_KEYS)
  const spellings = spellingsOf(drafts, words)
  const keys = drafts.map((draft) => keyData(draft, words, spellings.get(draft.key) ?? []))
  return [
    { path: 'search/facts/list.js', text: words.script('factKeys', keys) },
    ...drafts.map((draft) => ({
      path: fileOfKey(draft.key),
      text: words.script('facts', draft.key, columnData(draft)),
    })),
  ]
}

function keyData(draft: ColumnDraft, words: KeyWords, aliases: readonly string[]): FactKeyData {
  const { key, articles, units } = draft
  const signs = units.size === 0 ? [] : unitsOf(draft).map(([sign]) => sign)
  return [
    key,
    labelOf(draft, words),
    aliases.join(' '),
    signs.join('\n'),
    articles,
    exampleOf(draft),
  ]
}

/** What a key is called: the label of most of its rows, in the language of the site. */
function labelOf({ key, labels }: ColumnDraft, words: KeyWords): string {
  const main = MAIN_KEYS.find((one) => one === key)
  if (main !== undefined) return words.mainLabel(main)
  const [most = LOSSES.get(key) ?? key] =
    [...labels].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0] ?? []
  return words.label(most)
}

/** The rows that losses have in infoboxes that give them one by one. */
const LOSSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'Deaths',
    injured: 'Injuries',
    missing: 'Missing',
    captured: 'Captured',
  }),
)

/**
 * Other spellings of keys, folded. Each means one key: that whose rows are called so, else that of most
 * articles whose schemas know it.
 */
function spellingsOf(
  drafts: readonly ColumnDraft[],
  words: KeyWords,
): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(drafts.map(({ key }) => key))
  const spellings = new Map(drafts.map(({ key }): [string, string[]] => [key, []]))
  const take = (key: string, names: readonly string[]) => {
    for (const name of names.map(foldKey)) {
      if (name === '' || taken.has(name)) continue
      taken.add(name)
      spellings.get(key)?.push(name)
    }
  }
  for (const draft of drafts) {
    const { key, labels } = draft
    const rows = [...labels.keys()]
    take(key, [labelOf(draft, words), ...rows, ...rows.map(words.label), ...(MORE.get(key) ?? [])])
  }
  for (const { key } of drafts) take(key, [...words.aliasesOf(key), ...wordsOfKind(key)])
  return spellings
}

/** What readers may call the main keys. */
const MORE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    type: ['infobox'],
    place: ['in', 'where', 'location'],
    date: ['year', 'when', 'century', 'decade'],
    category: ['cat', 'about', 'topic'],
  }),
)

/** The units of a key, those of most numbers first. */
function unitsOf({ units }: ColumnDraft) {
  return [...units].sort(([, a], [, b]) => b.count - a.count || a.place - b.place)
}

function columnData(draft: ColumnDraft): ColumnData {
  const place = new Map(unitsOf(draft).map(([, unit], at) => [unit.place, at]))
  const names = tableData(draft.names, nameData)
  const dates = tableData(draft.dates, (edtf) => edtf)
  const numbers = tableData(draft.numbers, (one) => numberData(one, place.get(one.unit) ?? 0))
  return {
    ...(names === undefined ? {} : { names }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(dates === undefined ? {} : { dates }),
  }
}

function nameData({ name, slug, shown, others }: NameDraft): NameData {
  if (slug === null && shown === name) return name
  return [
    name,
    slug === usualSlug(name) ? '' : slug,
    shown === name ? '' : shown,
    ...distinct(name, others),
  ]
}

/** Spellings that a search tells apart from the name and from one another. */
function distinct(name: string, others: Iterable<string>): readonly string[] {
  const byFold = new Map([...others].map((other) => [fold(other), other]))
  byFold.delete(fold(name))
  return [...byFold.values()]
}

function numberData({ min, max }: FactNumber, unit: number): NumberData {
  if (unit === 0 && min === max) return min
  const end = Number.isFinite(max) ? max : null
  return unit === 0 ? [min, end] : [min, end, unit]
}

/** What a reader may type behind a key: a name that many have, a span of years, more than a number. */
function exampleOf({ names, dates, numbers }: ColumnDraft): string {
  const name = commonest(names)
  if (
    name !== undefined &&
    names.articles.length >= dates.articles.length + numbers.articles.length
  )
    return shortest([name.name, ...name.others])
  const date = commonest(dates)
  if (date !== undefined && dates.articles.length >= numbers.articles.length)
    return decadeAround(date)
  const number = commonest(numbers)
  return number === undefined ? '' : `>${number.min}`
}

/** `JNIM` is typed sooner than what it stands for. */
function shortest(names: readonly string[]): string {
  return names.reduce((best, one) => (one.length < best.length ? one : best))
}

function decadeAround(edtf: string): string {
  const date = storedDate(edtf)
  const point = date === null ? null : date.kind === 'point' ? date.point : (date.start ?? date.end)
  const year = point === null || point.kind === 'span' ? null : point.year
  if (year === null || year < 10) return '1900..1999'
  const first = year - (year % 10)
  return `${first}..${first + 9}`
}
