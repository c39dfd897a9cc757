import type { Paging } from '../../model/paging.ts'
import { hrefOf } from '../href.ts'

/** A page's file and its part of a list. */
export interface Part<T> {
  readonly path: string
  readonly items: readonly T[]
  readonly paging: Paging
}

/**
 * Parts a list into pages; an empty list has one. The first page is `category/rivers.html`, the second
 * `category/rivers/2.html`: `rivers-2` may be another category, and no address has a `/` in it.
 *
 * @param path the first page's file.
 */
export function paged<T>(path: string, items: readonly T[], size: number): Part<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const pathOf = (page: number) =>
    page === 1 ? path : `${path.replace(/\.html$/u, '')}/${page}.html`
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1
    const own = pathOf(page)
    return {
      path: own,
      items: items.slice(index * size, page * size),
      paging: {
        page,
        pages,
        previous: page === 1 ? null : hrefOf(own, pathOf(page - 1)),
        next: page === pages ? null : hrefOf(own, pathOf(page + 1)),
      },
    }
  })
}
