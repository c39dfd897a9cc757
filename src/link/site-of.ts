import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { compareText, diagnose } from '../model/diagnostic.ts'
import type { LinkedText, LinkRecord, Site } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { nameKey } from '../model/slug.ts'
import { categoriesOf } from './categories.ts'
import type { Surroundings } from './context.ts'
import { graphOf } from './graph.ts'
import type { Names } from './names.ts'
import { relatedOf } from './related.ts'
import { resolve } from './resolve.ts'

/** What a site is made of when the links of all its articles are resolved. */
export interface Joinable {
  readonly config: Config
  readonly configFile: Quotable | null
  readonly names: Names
  /** In the order of titles. */
  readonly records: readonly LinkRecord[]
  /** The texts of categories, and what their links need. */
  readonly categoryTexts: readonly Article[]
  readonly surroundings: () => Surroundings
  /** The article that `home` names. */
  readonly home: LinkedText | null
}

/** The site, and what is wrong with its names and categories; records tell what is with their articles. */
export interface Linked {
  readonly site: Site
  readonly records: readonly LinkRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Joins the records of articles into a site that knows who links to whom. */
export function siteOf({ config, configFile, names, records, ...given }: Joinable): Linked {
  const find = (name: string) => names.byKey.get(nameKey(name)) ?? null
  const { graph, ties } = graphOf(records, homeOf(config, names))
  const texts = resolvedTexts(given.categoryTexts, given.surroundings)
  const articles = records.map(({ article }) => article)
  const { categories, diagnostics: nesting } = categoriesOf(
    articles,
    texts.map(({ article }) => article),
  )
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const slugs = articles.map(({ slug }) => slug)
  return {
    site: {
      config,
      articles,
      bySlug,
      home: given.home,
      find,
      graph: { ...graph, related: relatedOf(slugs, { ties, categories }) },
      redirects: names.redirects,
      abbreviations: names.abbreviations,
      categories,
      media: [...new Set([...records, ...texts].flatMap(({ media }) => media))].sort(compareText),
    },
    records,
    diagnostics: [
      ...missingHome(config, configFile, find),
      ...names.diagnostics,
      ...nesting,
      ...texts.flatMap(({ diagnostics }) => diagnostics),
    ],
  }
}

/** The article that the front page opens with; null where it names none. */
export function homeOf({ home }: Config, names: Names): Slug | null {
  return home === null ? null : (names.byKey.get(nameKey(home)) ?? null)
}

/** A category's text links to articles, and nothing links to it: its links are no backlinks. */
function resolvedTexts(texts: readonly Article[], surroundings: () => Surroundings) {
  if (texts.length === 0) return []
  const known = surroundings()
  return texts.map((article) =>
    resolve({ article, slug: '' as Slug, autolink: 'off', surroundings: known }),
  )
}

/** A front page cannot open with an article that is not there. */
function missingHome(
  { home }: Config,
  file: Quotable | null,
  find: (name: string) => Slug | null,
): Diagnostic[] {
  if (home === null || file === null || find(home) !== null) return []
  const line = file.lines.findIndex((text) => /^home\s*:/u.test(text))
  const column = (file.lines[line] ?? '').indexOf(home, 'home'.length) + 1
  return [
    diagnose(file, {
      rule: 'wrong-value',
      location:
        line === -1 || column === 0 ? null : { line: line + 1, column, length: home.length },
      message: `\`home\` names "${home}", and there is no such article`,
      advice: 'Name an article of this folder by its title or an alias',
    }),
  ]
}
