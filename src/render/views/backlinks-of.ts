import type { LinkedArticle, Site } from '../../model/site.ts'
import { PASSAGES } from '../../model/site.ts'
import { backlinksUrlOf, urlOf } from '../../model/slug.ts'
import type { BacklinkView, Shortened } from '../../model/view.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { hrefOf } from '../href.ts'
import { linkTo } from './frame.ts'
import { shorten } from './shorten.ts'

/** What links to an article, as its own page shows it: with sentences, and not more than fit. */
export function backlinksOf(site: Site, article: LinkedArticle): Shortened<BacklinkView> {
  const path = urlOf(article.slug)
  const backlinks = site.graph.backlinks.get(article.slug) ?? []
  const passages = new Map(backlinks.map(({ from, passage }) => [from, passage]))
  const languageOf = ({ meta }: LinkedArticle) => meta.language ?? site.config.language
  const { shown, ...rest } = shorten(
    backlinks,
    PASSAGES,
    ({ from }) => site.bySlug.get(from) ?? [],
    hrefOf(path, backlinksUrlOf(article.slug)),
  )
  const view = (other: LinkedArticle): BacklinkView => {
    const passage = passages.get(other.slug) ?? null
    const isForeign = passage !== null && languageOf(other) !== languageOf(article)
    return { ...linkTo(other, path), passage, language: isForeign ? languageOf(other) : null }
  }
  return { shown: catalogueOf(site).inOrder(shown).map(view), ...rest }
}
