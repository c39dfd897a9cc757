import type { Article, Redirect } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { compareText, diagnose } from '../model/diagnostic.ts'
import type { Media } from '../model/prose.ts'
import type { Asset, LinkedArticle, Site } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { categoriesOf } from './categories.ts'
import type { Surroundings } from './context.ts'
import { graphOf } from './graph.ts'
import { namesOf } from './names.ts'
import { resolve } from './resolve.ts'

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
export function link({ config, configFile, articles, redirects, assets }: Linkable): Linked {
  const names = namesOf(articles, redirects)
  const slugOf = (article: Article) => names.slugs.get(article.title) as Slug
  const inOrder = [...articles].sort((a, b) => compareText(a.title, b.title))
  const surroundings = surroundingsOf(inOrder, slugOf, names.find, assets)
  const resolved = inOrder.map((article) => ({
    slug: slugOf(article),
    ...resolve(article, slugOf(article), surroundings),
  }))
  const linked = resolved.map(({ article, slug }): LinkedArticle => ({ ...article, slug }))
  const media = [...new Set(resolved.flatMap((one) => one.media))].sort(compareText)
  return {
    site: {
      config,
      articles: linked,
      bySlug: new Map(linked.map((article) => [article.slug, article])),
      find: names.find,
      graph: graphOf(resolved),
      categories: categoriesOf(resolved),
      media,
    },
    diagnostics: [
      ...missingHome(config, configFile, names.find),
      ...names.diagnostics,
      ...resolved.flatMap(({ diagnostics }) => diagnostics),
    ],
  }
}

function surroundingsOf(
  articles: readonly Article[],
  slugOf: (article: Article) => Slug,
  find: Surroundings['find'],
  assets: readonly Asset[],
): Surroundings {
  const bySlug = new Map(articles.map((article) => [slugOf(article), article]))
  const byPath = new Map(articles.map((article) => [article.origin.path, slugOf(article)]))
  const media = new Map(assets.map((asset) => [asset.path, mediaOf(asset)]))
  return {
    find,
    byPath: (path) => byPath.get(path) ?? null,
    titleOf: (slug) => (bySlug.get(slug) as Article).title,
    sectionsOf: (slug) => bySlug.get(slug)?.sections ?? [],
    media: (path) => media.get(path) ?? null,
  }
}

function mediaOf({ path, size }: Asset): Media | 'broken' {
  if (size === null) return 'broken'
  return { url: `media/${path}`, ...size }
}

/** A front page cannot open with an article that is not there. */
function missingHome(
  { home }: Config,
  file: Quotable | null,
  find: Surroundings['find'],
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
