/**
 * The place of the page that a term belongs to, by the first terms of all pages; −1 where it comes before
 * all.
 */
export function pageAt(pages: readonly string[], term: string): number {
  let [low, high] = [0, pages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle] as string) <= term) low = middle + 1
    else high = middle
  }
  return low - 1
}
