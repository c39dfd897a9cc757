import { bookOf } from '../facts/book-of.ts'
import { foldKey } from '../model/field-name.ts'
import { scriptOf } from '../model/script.ts'
import type { Site } from '../model/site.ts'
import { factSheetsOf } from '../render/indexes/fact-sheets.ts'
import type { Words } from '../render/messages.ts'
import type { KeyWords } from '../search/facts/fact-files.ts'

/** What the columns of facts take from elsewhere: dates of articles, other spellings of keys, words. */
export function keyWordsOf(site: Site, { t, label, typeName }: Words): KeyWords {
  const dates = new Map(factSheetsOf(site).map(({ slug, date }) => [slug, date?.fact.value]))
  const aliases = aliasesOf(site)
  return {
    dateOf: ({ slug }) => {
      const value = dates.get(slug)
      return value?.type === 'date' ? value.edtf : null
    },
    typeName,
    label,
    mainLabel: (key) => t(MAIN_LABELS[key]),
    aliasesOf: (key) => [...(aliases.get(key) ?? [])],
    script: scriptOf,
  }
}

/** All spellings of keys that schemas know, by the schema's own. */
function aliasesOf({ config }: Site): ReadonlyMap<string, ReadonlySet<string>> {
  const book = bookOf(config)
  const spellings = new Map<string, Set<string>>()
  for (const schema of [book.general, ...book.names.flatMap((name) => book.ofType(name) ?? [])]) {
    for (const spelling of schema.spellings.keys()) {
      const field = schema.keys.get(spelling)?.field
      if (field === undefined) continue
      const folded = foldKey(field.key)
      // `type` asks for that of the infobox; a row of that name is another.
      const key = folded === 'type' ? 'kind' : folded
      const known = spellings.get(key) ?? new Set()
      spellings.set(key, known.add(spelling))
    }
  }
  return spellings
}

const MAIN_LABELS = {
  type: 'byType',
  place: 'byPlace',
  date: 'byDate',
  category: 'byCategory',
} as const
