import type { Article, Redirect } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { compareText, diagnose } from '../model/diagnostic.ts'
import type { Asset, LinkedText, Site } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { nameKey } from '../model/slug.ts'
import { categoriesOf, isCategoryTitle } from './categories.ts'
import { ambiguousLinks } from './disambiguation.ts'
import { graphOf } from './graph.ts'
import { foreignHeadlines } from './headlines.ts'
import { linkedArticle } from './linked-article.ts'
import { namesOf } from './names.ts'
import type { Profile } from './profile.ts'
import { profileOf } from './profile.ts'
import { relatedOf } from './related.ts'
import { resolve } from './resolve.ts'
import { surroundingsOf } from './surroundings.ts'

/** What the link stage is given. */
export interface Linkable {
  readonly config: Config
  readonly configFile: Quotable | null
  readonly articles: readonly Article[]
  readonly redirects: readonly Redirect[]
  readonly assets: readonly Asset[]
}

/** The site, and what is wrong between its articles. */
export interface Linked {
  readonly site: Site
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes a site of articles: names, addresses, links, images, and who links to whom. */
export function link(content: Linkable): Linked {
  const { config, configFile, redirects } = content
  const texts = content.articles.filter(({ title }) => isCategoryTitle(title))
  const articles = content.articles
    .filter(({ title }) => !isCategoryTitle(title))
    .sort((a, b) => compareText(a.title, b.title))
  const profiles = articles.map(profileOf)
  const byPath = new Map(articles.map(({ origin }) => [origin.path, origin]))
  const textOf = ({ origin }: Profile) => byPath.get(origin.path)?.text ?? ''
  const names = namesOf(profiles, redirects)
  const surroundings = surroundingsOf({ ...content, textOf }, profiles, names)
  const resolved = articles.map((article) => {
    const slug = names.slugs.get(article.title) as Slug
    const autolink = article.meta.autolink ?? config.autolink
    return { slug, ...resolve({ article, slug, autolink, surroundings }) }
  })
  // A category's text links to articles, and nothing links to it: its links are no backlinks.
  const categoryTexts = texts.map((article) =>
    resolve({ article, slug: '' as Slug, autolink: 'off', surroundings }),
  )
  const linked = resolved.map(({ article, slug }) => linkedArticle(article, slug))
  const textBySlug = new Map(resolved.map(({ article, slug }) => [slug, { ...article, slug }]))
  const find = (name: string) => names.byKey.get(nameKey(name)) ?? null
  const graph = graphOf(resolved, config.home === null ? null : find(config.home))
  const { categories, diagnostics: nesting } = categoriesOf(
    resolved,
    categoryTexts.map(({ article }) => article),
  )
  const slugs = linked.map(({ slug }) => slug)
  const media = [...resolved, ...categoryTexts].flatMap((one) => one.media)
  return {
    site: {
      config,
      articles: linked,
      bySlug: new Map(linked.map((article) => [article.slug, article])),
      textOf: (slug) => textBySlug.get(slug) as LinkedText,
      find,
      graph: { ...graph, related: relatedOf(slugs, { graph, categories }) },
      redirects: names.redirects,
      categories,
      media: [...new Set(media)].sort(compareText),
    },
    diagnostics: [
      ...missingHome(config, configFile, find),
      ...names.diagnostics,
      ...nesting,
      ...[...resolved, ...categoryTexts].flatMap(({ diagnostics }) => diagnostics),
      ...foreignHeadlines(articles, names),
      ...ambiguousLinks(resolved, graph.outgoing, surroundings),
    ],
  }
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
