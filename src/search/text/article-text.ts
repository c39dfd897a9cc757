/** What a line of an article's text is. */
export const LINE = {
  lead: 'l',
  heading: 'h',
  body: 'b',
  note: 'n',
  fact: 'f',
} as const

export type Line = (typeof LINE)[keyof typeof LINE]

/** An article as a list of results shows it, and as it is searched. */
export interface ArticleText {
  readonly title: string
  readonly slug: string
  /** Short description; empty where there is none. */
  readonly description: string
  /** Where its image lies in the output folder. */
  readonly image: string | null
  /** BCP 47. */
  readonly language: string
  /** What each line of the text is: a {@link Line} for each. */
  readonly lines: string
  /**
   * The words without marks: paragraphs, headings, cells, notes, and the facts of the infobox, each on a line.
   */
  readonly text: string
}

/** An article with what else it is found by. */
export interface Document extends ArticleText {
  /** Aliases, redirects and abbreviations. */
  readonly names: readonly string[]
  readonly categories: readonly string[]
}
