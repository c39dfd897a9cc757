import { fieldName, foldKey } from '../../model/field-name.ts'
import { nearest } from '../../model/nearest.ts'
import type { FactKey } from '../facts/fact-column.ts'
import type { Note } from './notes.ts'
import { parseTest } from './parse-test.ts'
import type { FilterPart, PhrasePart, Query, WordPart } from './query.ts'

/** A filter whose key articles have. */
export interface KeyedFilter {
  readonly part: FilterPart
  readonly key: FactKey
}

/** A query that knows which keys there are. */
export interface Resolved {
  readonly words: readonly (WordPart | PhrasePart)[]
  readonly filters: readonly KeyedFilter[]
  readonly notes: readonly Note[]
}

/** Tells filters from words that have a colon in them: only the keys that there are can tell. */
export function resolve({ parts, cut }: Query, keys: readonly FactKey[]): Resolved {
  const find = finder(keys)
  const words: (WordPart | PhrasePart)[] = []
  const filters: KeyedFilter[] = []
  const notes: Note[] = cut === null ? [] : [{ kind: 'cut', length: cut }]
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (part === undefined) continue
    if (part.kind === 'stray') notes.push({ kind: 'stray', text: part.text })
    else if (part.kind !== 'filter') words.push(part)
    else {
      const key = find(part.key)
      const next = parts[at + 1]
      if (key === null) {
        words.push(...wordsOf(part))
        if (part.value !== '') notes.push(unknownKey(part.key, keys))
      } else if (part.value !== '') filters.push({ part, key })
      else if (next !== undefined && isValue(next)) {
        // `place: Niger`, with a space that means nothing.
        filters.push({ part: joined(part, next), key })
        at++
      } else notes.push({ kind: 'noValue', key: part.key, example: key.example })
    }
  }
  return { words, filters, notes }
}

/** A key by any of its spellings, with or without the number of a side. */
function finder(keys: readonly FactKey[]): (typed: string) => FactKey | null {
  const own = new Map(keys.map((one) => [one.key, one]))
  const others = new Map(keys.flatMap((one) => one.aliases.map((alias) => [alias, one] as const)))
  return (typed) => {
    const { folded, base } = fieldName(typed)
    const plain = foldKey(typed.normalize('NFKD').replace(/\p{M}+/gu, ''))
    const numbers = [`${folded}s`, folded.replace(/s$/u, '')]
    for (const name of [folded, base, plain, ...numbers]) {
      const found = own.get(name) ?? others.get(name)
      if (found !== undefined) return found
    }
    return null
  }
}

function unknownKey(typed: string, keys: readonly FactKey[]): Note {
  const spellings = new Map<string, string>()
  for (const { key, aliases } of keys) {
    for (const spelling of [...aliases, key]) spellings.set(spelling, key)
  }
  const near = nearest(foldKey(typed), [...spellings.keys()], 3)
  return {
    kind: 'unknownKey',
    key: typed,
    near: near === null ? null : (spellings.get(near) ?? null),
  }
}

function isValue(part: Query['parts'][number]): part is WordPart | PhrasePart {
  return (part.kind === 'word' || part.kind === 'phrase') && !part.isNot
}

function joined(part: FilterPart, value: WordPart | PhrasePart): FilterPart {
  const isQuoted = value.kind === 'phrase'
  return { ...part, value: value.text, isQuoted, test: parseTest(value.text), end: value.end }
}

/** Key and value as words to be looked for. */
export function wordsOf({
  key,
  value,
  isQuoted,
  isNot,
  start,
  end,
}: FilterPart): (WordPart | PhrasePart)[] {
  const word: WordPart = { kind: 'word', text: key, isNot, isOpen: false, start, end }
  if (value === '') return [word]
  return [
    word,
    isQuoted ? { kind: 'phrase', text: value, isNot, start, end } : { ...word, text: value },
  ]
}
