/** What a reader is told of a query besides what was found. Plain data: the page has the words. */
export type Note =
  /** Only so many characters were read. */
  | { readonly kind: 'cut'; readonly length: number }
  /** Signs that mean nothing. */
  | { readonly kind: 'stray'; readonly text: string }
  /** There is no such key: both were looked for as words. */
  | { readonly kind: 'unknownKey'; readonly key: string; readonly near: string | null }
  | { readonly kind: 'noValue'; readonly key: string; readonly example: string }
  /** A value that cannot be read: it was looked for as a word. */
  | {
      readonly kind: 'wrongValue'
      readonly key: string
      readonly value: string
      readonly example: string
    }
  /** No article has this value. */
  | {
      readonly kind: 'unknownValue'
      readonly key: string
      readonly value: string
      readonly near: string | null
    }
  /** Numbers of this key are of other units. */
  | {
      readonly kind: 'otherUnit'
      readonly key: string
      readonly value: string
      readonly units: readonly string[]
    }
  /** Nothing has the word: these have another, one letter away. */
  | { readonly kind: 'corrected'; readonly word: string; readonly by: string }
  /** Nothing has all words: each lacks so many of these. */
  | { readonly kind: 'leftOut'; readonly words: readonly string[]; readonly each: number }
  /** A file of the index could not be read, which was needed for this. */
  | { readonly kind: 'unread'; readonly file: string; readonly what: string }
