import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Ties } from '../../model/outline.ts'
import type { LinkedArticle } from '../../model/site.ts'
import type { Slug, Title } from '../../model/slug.ts'
import type { ArticleMemory, Known, SiteMemory } from '../cache/memory.ts'
import { faultsOf } from '../faults.ts'
import { settle } from '../settle.ts'
import type { Changed } from './changed.ts'
import { changedReader, draftReader } from './changed.ts'
import { differenceOf, withPassage } from './difference.ts'
import type { Relinked } from './relink.ts'
import { relinker } from './relink.ts'

/** What is known of a site, and how more is learnt. */
export interface Remembered {
  /** The content folder. */
  readonly content: string
  readonly site: SiteMemory
  /** What is remembered of one article. */
  readonly recall: (one: Known) => ArticleMemory
  /** Gives an article its short description. */
  readonly describe: (article: LinkedArticle) => LinkedArticle
}

/** An article whose page is to be made again. */
export interface RevisedPage extends Relinked {
  readonly known: Known
  readonly memory: ArticleMemory
  /** Why, one sentence without a full stop. */
  readonly why: string
}

/** The pages to be made again, and what is wrong now with the files that have changed, by their paths. */
export interface Revision {
  readonly pages: readonly RevisedPage[]
  readonly faults: ReadonlyMap<string, readonly Diagnostic[]>
}

/**
 * Finds out what a change of some articles' texts changes in the site. Where that is no more than their own
 * pages, and the sentences that other pages quote from them, those pages are given. Where it is more, a
 * sentence without a full stop says what, and everything is to be made.
 *
 * @param paths the files that have changed.
 */
export function revise(paths: readonly string[], remembered: Remembered): Revision | string {
  const { site, recall } = remembered
  const bySlug = new Map(site.articles.map((one) => [one.slug, one]))
  const changed: Changed[] = []
  const read = changedReader(remembered)
  for (const path of paths) {
    const one = read(path)
    if (typeof one === 'string') return one
    changed.push(one)
  }
  const relink = relinker(
    remembered,
    changed.map(({ article }) => article),
  )
  const titlesOf = (page: Slug): Title[] => {
    const one = bySlug.get(page)
    const links = one === undefined ? [] : recall(one).ties.links
    return links.flatMap((slug) => site.outline.neighbours.get(slug)?.title ?? [])
  }
  const pages = new Map<Slug, RevisedPage>()
  const quoted = new Map<Slug, Ties>()
  const faults = new Map<string, readonly Diagnostic[]>()
  for (const { known, memory, article, diagnostics } of changed) {
    const linked = relink(article)
    const { path, slug } = known
    const difference = differenceOf(linked.record, memory)
    if (difference !== null) return `${path} ${difference}`
    const found = settle(faultsOf({ diagnostics }, linked.record, titlesOf), site.settings)
    if (found.some(({ severity }) => severity === 'error')) return `${path} has an error`
    faults.set(path, found)
    pages.set(slug, { ...linked, known, memory, why: `${path} has changed` })
    for (const [target, passage] of linked.record.links) {
      const other = bySlug.get(target)
      if (other === undefined) continue
      const before = quoted.get(target) ?? recall(other).ties
      const after = withPassage(before, slug, passage)
      if (after !== before) quoted.set(target, after)
    }
  }
  return { pages: withQuotes(pages, quoted, remembered, bySlug), faults }
}

/** Those pages, and others that quote their articles otherwise now. */
function withQuotes(
  pages: ReadonlyMap<Slug, RevisedPage>,
  quoted: ReadonlyMap<Slug, Ties>,
  remembered: Remembered,
  bySlug: ReadonlyMap<Slug, Known>,
): RevisedPage[] {
  const own = [...pages].map(([slug, page]) => withTies(page, quoted.get(slug)))
  const read = draftReader(remembered)
  const others = [...quoted].flatMap(([slug, ties]) => {
    const known = bySlug.get(slug)
    const article = pages.has(slug) || known === undefined ? null : read(known.path)?.article
    if (known === undefined || !article) return []
    const memory = { ...remembered.recall(known), ties }
    return { known, memory, article, why: `${known.path} is quoted otherwise` }
  })
  const relink = relinker(
    remembered,
    others.map(({ article }) => article),
  )
  return [...own, ...others.map(({ article, ...page }) => ({ ...page, ...relink(article) }))]
}

function withTies(page: RevisedPage, ties: Ties | undefined): RevisedPage {
  return ties === undefined ? page : { ...page, memory: { ...page.memory, ties } }
}
