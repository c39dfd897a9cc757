import type { Sort } from '../../search/query/sort.ts'
import { SORTS } from '../../search/query/sort.ts'

/** What a reader asks for, as the page's address has it. */
export interface Asked {
  readonly text: string
  readonly sort: Sort
}

export function askedBy(search: string): Asked {
  const values = new URLSearchParams(search)
  const sort = SORTS.find((one) => one === values.get('sort')) ?? 'relevance'
  return { text: values.get('q') ?? '', sort }
}

/** The address of a query, relative to the page. */
export function addressOf({ text, sort }: Asked): string {
  const values = new URLSearchParams()
  if (text !== '') values.set('q', text)
  if (sort !== 'relevance') values.set('sort', sort)
  const query = values.toString()
  return query === '' ? location.pathname : `?${query}`
}
