/** What the code says of one article of the manual. Whatever else stands in the article is its writer's. */
export interface Generated {
  /** Relative to `docs/`. */
  readonly file: string
  readonly title: string
  /** The categories of an article that is made anew. */
  readonly categories: readonly string[]
  /** The type of the infobox and those of its keys that the code knows; null for an article without. */
  readonly infobox: Infobox | null
  /** By its heading, what stands below: Markdown, which may have deeper headings. */
  readonly sections: ReadonlyMap<string, string>
}

/** A list is a list of names. */
export type Infobox = { readonly type: string } & Readonly<
  Record<string, string | number | readonly string[]>
>
