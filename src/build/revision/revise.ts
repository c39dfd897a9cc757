import type { Source } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Ties } from '../../model/outline.ts'
import type { LinkedArticle } from '../../model/site.ts'
import type { Slug, Title } from '../../model/slug.ts'
import type { ArticleMemory, Known, SiteMemory } from '../cache/memory.ts'
import type { Drafted } from '../draft.ts'
import { faultsOf } from '../faults.ts'
import { settle } from '../settle.ts'
import type { Changed, ReadDraft } from './changed.ts'
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
  /** Parses and interprets a file. */
  readonly draft: (source: Source) => Drafted
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
  /**
   * What else of the site is to be made, in a sentence without a full stop: these pages are good for a first
   * look, and everything must follow. Null where they are all.
   */
  readonly more: string | null
  readonly pages: readonly RevisedPage[]
  readonly faults: ReadonlyMap<string, readonly Diagnostic[]>
}

/**
 * Finds out what a change of some articles' texts changes in the site: their own pages, the sentences that
 * other pages quote from them, and perhaps more. Where not even that can be said, a sentence without a full
 * stop says why, and everything is to be made.
 *
 * @param paths the files that have changed.
 */
export function revise(paths: readonly string[], remembered: Remembered): Revision | string {
  if (paths.length > MANY) return `${paths.length} texts have changed`
  const changed: Changed[] = []
  const read = draftReader(remembered)
  const readChanged = changedReader(remembered, read)
  for (const path of paths) {
    const one = readChanged(path)
    if (typeof one === 'string') return one
    changed.push(one)
  }
  const { site, recall } = remembered
  const bySlug = new Map(site.articles.map((one) => [one.slug, one]))
  const linked = relinked(changed, remembered)
  const reasons = changed.flatMap(({ more }) => more ?? [])
  const faults = new Map<string, readonly Diagnostic[]>()
  for (const { known, memory, record, diagnostics } of linked) {
    const difference = differenceOf(record, memory)
    if (difference !== null) reasons.push(`${known.path} ${difference}`)
    const own = faultsOf({ diagnostics }, record, choicesIn(remembered, bySlug))
    const found = settle(own, site.settings)
    if (found.some(({ severity }) => severity === 'error')) return `${known.path} has an error`
    faults.set(known.path, found)
  }
  const quoted = new Map<Slug, Ties>()
  for (const { known, record } of linked) {
    for (const [target, passage] of record.links) {
      const other = bySlug.get(target)
      if (other === undefined) continue
      const before = quoted.get(target) ?? recall(other).ties
      const after = withPassage(before, known.slug, passage)
      if (after !== before) quoted.set(target, after)
    }
  }
  const pages = linked.map(({ known, memory, record, text }): RevisedPage => {
    const ties = quoted.get(known.slug) ?? memory.ties
    return { known, memory: { ...memory, ties }, record, text, why: `${known.path} has changed` }
  })
  const own = new Set(pages.map(({ known }) => known.slug))
  const others = [...quoted].filter(([slug]) => !own.has(slug))
  const [more = null] = reasons
  return { pages: [...pages, ...quotingPages(others, remembered, { bySlug, read })], faults, more }
}

/** So many changed texts are not followed one by one: to make everything takes no longer. */
const MANY = 200

/** Changed articles with their links resolved. */
function relinked(changed: readonly Changed[], remembered: Remembered) {
  const articles = changed.map(({ article }) => article)
  const relink = relinker(remembered, articles)
  return changed.map((one) => ({ ...one, ...relink(one.article) }))
}

/** The titles that a page links to. */
function choicesIn(
  { site, recall }: Remembered,
  bySlug: ReadonlyMap<Slug, Known>,
): (page: Slug) => readonly Title[] {
  return (page) => {
    const one = bySlug.get(page)
    const links = one === undefined ? [] : recall(one).ties.links
    return links.flatMap((slug) => site.outline.neighbours.get(slug)?.title ?? [])
  }
}

/** Pages of articles that have not changed, and quote others otherwise now. */
function quotingPages(
  quoted: readonly (readonly [Slug, Ties])[],
  remembered: Remembered,
  { bySlug, read }: { readonly bySlug: ReadonlyMap<Slug, Known>; readonly read: ReadDraft },
): RevisedPage[] {
  if (quoted.length === 0) return []
  const others = quoted.flatMap(([slug, ties]) => {
    const known = bySlug.get(slug)
    const article = known === undefined ? null : read(known.path)?.article
    if (known === undefined || !article) return []
    const memory = { ...remembered.recall(known), ties }
    return { known, memory, article, why: `${known.path} quotes another sentence` }
  })
  const articles = others.map(({ article }) => article)
  const relink = relinker(remembered, articles)
  return others.map(({ article, ...page }) => ({ ...page, ...relink(article) }))
}
