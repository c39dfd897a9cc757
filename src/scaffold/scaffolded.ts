/** What came of making files. */
export type Scaffolded =
  /** Paths as they are to be told, in the order in which they were made. */
  | { readonly outcome: 'made'; readonly paths: readonly string[] }
  /** Nothing was made, and why: one sentence. */
  | { readonly outcome: 'refused'; readonly message: string }
  /** The system refused in the middle: why, and what had been made until then. */
  | { readonly outcome: 'failed'; readonly message: string; readonly paths: readonly string[] }
