import type { FrontView, TimelineDoor } from '../../model/front-view.ts'
import { mapProse } from '../../model/prose.ts'
import type { LinkedArticle, LinkedText, Site } from '../../model/site.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { letterLinks } from '../catalogue/letter-links.ts'
import { daysOf } from '../timeline/days.ts'
import { eventsOf } from '../timeline/events.ts'
import { spanOf } from '../timeline/span.ts'
import { bare } from './bare.ts'
import { categoryTree } from './category-tree.ts'
import { countsOf } from './counts.ts'
import { dateText } from './date-text.ts'
import { frameOf, linkTo } from './frame.ts'
import { shorten } from './shorten.ts'
import { tableLinks } from './table-links.ts'
import { updatedArticles } from './updated.ts'

const PATH = 'index.html'
/** As many articles are listed one by one; where there are more, doors serve better. */
const FEW = 48
const SHOWN = { muchLinked: 8, categories: 12, tables: 8, recent: 5, wanted: 5 } as const

/** The front page: what this is, the article it opens with, and the ways in. */
export function frontView(site: Site): FrontView {
  const { config, graph } = site
  const catalogue = catalogueOf(site)
  const { articles } = catalogue
  const isSmall = articles.length <= FEW
  return {
    kind: 'front',
    ...frameOf(site, { path: PATH, title: '', description: config.description }),
    home: site.home === null ? null : homeOf(site, site.home),
    counts: countsOf(site),
    articles: isSmall ? articles.map((article) => linkTo(article, PATH)) : [],
    muchLinked: isSmall ? [] : muchLinked(site).map((article) => linkTo(article, PATH)),
    letters: isSmall ? [] : letterLinks(catalogue, PATH),
    categories: categoriesOf(site),
    tables: shorten(tableLinks(site, PATH), SHOWN.tables, (table) => [table], 'types.html'),
    recent: shorten(
      updatedArticles(site),
      SHOWN.recent,
      ({ article, updated }) => [
        { ...linkTo(article, PATH), updated: dateText(updated, config.language) },
      ],
      'special/recent.html',
    ),
    wanted: shorten(
      graph.wanted,
      SHOWN.wanted,
      ({ title, mentions }) => [{ title, mentions }],
      'special/wanted.html',
    ),
    timeline: timelineDoor(site),
  }
}

function timelineDoor(site: Site): TimelineDoor | null {
  const events = eventsOf(site)
  if (events.length === 0) return null
  return { count: events.length, span: spanOf(events), hasDays: daysOf(site).length > 0 }
}

/** The article's lead without its footnotes, whose references stay with the article. */
function homeOf(site: Site, article: LinkedText): NonNullable<FrontView['home']> {
  const lead = mapProse(bare(article.lead), (node) =>
    node.type === 'footnoteReference' ? [] : node,
  )
  return { link: linkTo(site.bySlug.get(article.slug) ?? article, PATH), lead }
}

/** The articles that most others link to, the first of them first. */
function muchLinked({ articles, graph }: Site): LinkedArticle[] {
  const linksTo = ({ slug }: LinkedArticle) => graph.backlinks.get(slug)?.length ?? 0
  return [...articles]
    .filter((article) => linksTo(article) > 1)
    .sort((a, b) => linksTo(b) - linksTo(a))
    .slice(0, SHOWN.muchLinked)
}

/** The largest categories of the top level, back in the order of names. */
function categoriesOf(site: Site): FrontView['categories'] {
  const { top, linkTo: link } = categoryTree(site)
  const links = top.map((category) => link(category, PATH))
  const largest = new Set([...links].sort((a, b) => b.count - a.count).slice(0, SHOWN.categories))
  const shown = links.filter((one) => largest.has(one))
  const more = site.categories.length - shown.length
  return { shown, more, href: more === 0 ? null : 'categories.html' }
}
