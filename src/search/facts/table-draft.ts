import type { TableData } from './fact-column.ts'
import { pack, packSteps } from './packed.ts'

/** Pairs of an article and a value, gathered article by article. */
export interface TableDraft<V> {
  readonly values: V[]
  readonly articles: number[]
  readonly of: number[]
  /** How many articles have each value. */
  readonly counts: number[]
  /** The values of the article that is at its turn. */
  readonly seen: Set<number>
}

export function tableDraft<V>(): TableDraft<V> {
  return { values: [], articles: [], of: [], counts: [], seen: new Set() }
}

/** Adds a pair, once; the articles come in ascending order. */
export function addPair(draft: TableDraft<unknown>, article: number, value: number): void {
  const { articles, of, counts, seen } = draft
  if (articles.at(-1) !== article) seen.clear()
  if (seen.has(value)) return
  seen.add(value)
  articles.push(article)
  of.push(value)
  counts[value] = (counts[value] ?? 0) + 1
}

export function tableData<V, D>(
  { values, articles, of }: TableDraft<V>,
  write: (value: V) => D,
): TableData<D> | undefined {
  if (values.length === 0) return undefined
  return { values: values.map(write), articles: packSteps(articles), of: pack(of) }
}

/** The value that most articles have; the first among equals. */
export function commonest<V>({ values, counts }: TableDraft<V>): V | undefined {
  let best = 0
  for (let at = 1; at < counts.length; at++) if ((counts[at] ?? 0) > (counts[best] ?? 0)) best = at
  return values[best]
}
