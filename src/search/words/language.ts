/** What searching knows of a language. */
export interface WordRules {
  /** Words are cut down to their stems. */
  readonly isStemmed: boolean
  /** A short word is joined to the next by an apostrophe: `l'attaque` is two. */
  readonly hasElision: boolean
}

const ELIDING = ['ca', 'co', 'fr', 'fur', 'it', 'lmo', 'oc', 'pms', 'scn', 'vec']

/** @param language BCP 47, for example `en-GB`. */
export function wordRulesOf(language: string): WordRules {
  const base = (language.split('-')[0] ?? '').toLowerCase()
  return { isStemmed: base === 'en', hasElision: ELIDING.includes(base) }
}
