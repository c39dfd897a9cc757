/** What the articles of a corpus are like in length and in names. */
export type Likeness =
  /**
   * Half have more than 2.5 KB of prose, with about two names for each KB. The more articles there are,
   * the more of the common nouns have one: of 1,000 articles a KB has two links, of 30,000 six.
   */
  | 'encyclopedia'
  /**
   * On the mean as long as seeds/midal-attack.txt, with about as many links for each KB as it has,
   * whatever the number of articles.
   */
  | 'seed'

/**
 * Half of the articles have less prose than `median` bytes; of all noun phrases, `names` are names; so
 * many common nouns have an article.
 */
export const LIKENESS = {
  encyclopedia: { median: 2500, names: 0.125, nouns: 9000 },
  seed: { median: 1650, names: 0.28, nouns: 30 },
} as const satisfies Record<Likeness, unknown>
