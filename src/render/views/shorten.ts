import type { Shortened } from '../../model/view.ts'

/**
 * The beginning of a list as a page shows it.
 *
 * @param show what becomes of an item: none where it cannot be shown.
 * @param href the page that has the whole list.
 */
export function shorten<T, R>(
  items: readonly T[],
  most: number,
  show: (item: T) => R | readonly R[],
  href: string | null = null,
): Shortened<R> {
  const more = Math.max(0, items.length - most)
  const shown = items.slice(0, most).flatMap((item) => show(item))
  return { shown, more, href: more === 0 ? null : href }
}
