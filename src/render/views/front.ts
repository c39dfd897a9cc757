import { mapProse } from '../../model/prose.ts'
import type { LinkedArticle, Site } from '../../model/site.ts'
import type { FrontView } from '../../model/view.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { bare } from './bare.ts'
import { frameOf, linkTo } from './frame.ts'

const PATH = 'index.html'
const FIRST = 48

/** The front page: what this is, the article it opens with, the first articles. */
export function frontView(site: Site, { articles }: Catalogue): FrontView {
  const slug = site.config.home === null ? null : site.find(site.config.home)
  const home = slug === null ? undefined : site.bySlug.get(slug)
  return {
    kind: 'front',
    ...frameOf(site, { path: PATH, title: '', description: site.config.description }),
    home: home === undefined ? null : homeOf(home),
    articles: articles.slice(0, FIRST).map((article) => linkTo(article, PATH)),
    more: Math.max(0, articles.length - FIRST),
    count: articles.length,
  }
}

/** The article's lead without its footnotes, whose references stay with the article. */
function homeOf(article: LinkedArticle): NonNullable<FrontView['home']> {
  const lead = mapProse(bare(article.lead), (node) =>
    node.type === 'footnoteReference' ? [] : node,
  )
  return { link: linkTo(article, PATH), lead }
}
