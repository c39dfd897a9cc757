/** The talk between `encyclopress serve` and the pages that it serves; nothing of it is in a built site. */

/** Addresses that are none of the site's: no file of it begins so. */
export const LIVE_SCRIPT = '/_encyclopress/live.js'
export const LIVE_EVENTS = '/_encyclopress/events'

/** The attribute of the script that has the version of the page which it is in. */
export const VERSION = 'data-version'

/** What a page is told. */
export type LiveMessage =
  /** It is another one now. */
  | { readonly kind: 'reload' }
  /** Stylesheets that are others now, by their names in `assets/`. */
  | { readonly kind: 'styles'; readonly names: readonly string[] }
  /** The site is being built, or no longer is. */
  | { readonly kind: 'building'; readonly isBuilding: boolean }
  /** What is wrong; nothing is where both are empty. */
  | {
      readonly kind: 'faults'
      readonly message: string
      readonly faults: readonly LiveFault[]
      /** How many more there are. */
      readonly more: number
    }

/** A fault as a page shows it. */
export interface LiveFault {
  readonly severity: string
  readonly rule: string
  /** @example 'seeds/niger.txt:14:5' */
  readonly place: string
  readonly message: string
  readonly advice: string
  readonly quotes: readonly LiveQuote[]
}

/** A line of a file, parted where the fault begins and ends. */
export interface LiveQuote {
  readonly line: number
  readonly before: string
  readonly marked: string
  readonly after: string
  /** What is marked, in a few words, where there are two; else empty. */
  readonly label: string
}
