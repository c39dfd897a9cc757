import type { Neighbour, Outline, Standing } from '../../model/outline.ts'
import type { Backlink } from '../../model/site.ts'
import { PASSAGES } from '../../model/site.ts'
import { backlinksUrlOf, urlOf } from '../../model/slug.ts'
import type { BacklinkView, Shortened } from '../../model/view.ts'
import { hrefOf } from '../href.ts'
import { linkTo } from './frame.ts'
import { shorten } from './shorten.ts'

/** What links to an article, as its own page shows it: with sentences, and not more than fit. */
export function backlinksOf(
  { config, neighbours }: Outline,
  { article, backlinks }: Standing,
): Shortened<BacklinkView> {
  const path = urlOf(article.slug)
  const languageOf = ({ meta }: Pick<Neighbour, 'meta'>) => meta.language ?? config.language
  const own = languageOf(article)
  const { shown, ...rest } = shorten(
    backlinks,
    PASSAGES,
    ({ from, passage }): Shown | readonly [] => {
      const other = neighbours.get(from)
      return other === undefined ? [] : { other, passage }
    },
    hrefOf(path, backlinksUrlOf(article.slug)),
  )
  const view = ({ other, passage }: Shown): BacklinkView => {
    const isForeign = passage !== null && languageOf(other) !== own
    return { ...linkTo(other, path), passage, language: isForeign ? languageOf(other) : null }
  }
  return { shown: [...shown].sort((a, b) => a.other.place - b.other.place).map(view), ...rest }
}

interface Shown extends Pick<Backlink, 'passage'> {
  readonly other: Neighbour
}
