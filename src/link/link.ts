import type { Article, Redirect } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Quotable } from '../model/diagnostic.ts'
import { compareText } from '../model/diagnostic.ts'
import type { Asset, LinkedText } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { isCategoryTitle } from './categories.ts'
import { directoryOf } from './directory.ts'
import { linker } from './linker.ts'
import type { Profile } from './profile.ts'
import { profileOf } from './profile.ts'
import type { Linked } from './site-of.ts'
import { homeOf, siteOf } from './site-of.ts'
import { surroundingsOf } from './surroundings.ts'

/** What the link stage is given. */
export interface Linkable {
  readonly config: Config
  readonly configFile: Quotable | null
  readonly articles: readonly Article[]
  readonly redirects: readonly Redirect[]
  readonly assets: readonly Asset[]
}

/** A site with the texts of its articles. */
export interface LinkedTexts extends Linked {
  readonly texts: ReadonlyMap<Slug, LinkedText>
}

/**
 * Makes a site of articles that are all at hand: names, addresses, links, images, and who links to whom.
 * What is done here for each article, a build does in as many threads as it has.
 */
export function link(content: Linkable): LinkedTexts {
  const { config, redirects, assets } = content
  const categoryTexts = content.articles.filter(({ title }) => isCategoryTitle(title))
  const articles = content.articles
    .filter(({ title }) => !isCategoryTitle(title))
    .sort((a, b) => compareText(a.title, b.title))
  const byPath = new Map(articles.map(({ origin }) => [origin.path, origin]))
  const textOf = ({ origin }: Profile) => byPath.get(origin.path)?.text ?? ''
  const profiles = articles.map(profileOf)
  const { directory, names } = directoryOf({
    config,
    assets,
    articles: profiles,
    redirects,
    textOf,
  })
  const surroundings = surroundingsOf(directory, names)
  const linked = articles.map(linker(surroundings, names))
  const texts = new Map(linked.map(({ text }) => [text.slug, text]))
  const home = homeOf(config, names)
  return {
    ...siteOf({
      ...content,
      names,
      records: linked.map(({ record }) => record),
      categoryTexts,
      surroundings: () => surroundings,
      home: home === null ? null : (texts.get(home) ?? null),
    }),
    texts,
  }
}
