import type { Value } from '../../model/infobox.ts'

/**
 * What a reader of values makes of a text: a value, a fault (a date that cannot be), or null where
 * it does not understand the text. In doubt it is null: a wrong value is worse than none.
 */
export type Reading = { readonly value: Value } | { readonly fault: string } | null
