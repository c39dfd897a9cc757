/** One page's place among those that share a list. */
export interface Paging {
  /** From 1 on. */
  readonly page: number
  readonly pages: number
  /** Relative to the page; null at the ends. */
  readonly previous: string | null
  readonly next: string | null
}
