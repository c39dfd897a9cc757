import { link } from '../link/link.ts'
import type { Linked } from '../link/site-of.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose, quotable } from '../model/diagnostic.ts'
import type { Content, LinkedText, Site } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import type { TreeParser } from '../parse/tree.ts'
import type { Draft } from './draft.ts'
import { drafter } from './draft.ts'
import { faultsOf } from './faults.ts'
import type { Settings } from './settle.ts'
import { settle } from './settle.ts'

/** A content folder made into a site, with all that is wrong with it. */
export interface Compiled {
  readonly site: Site
  /** Articles that say `draft: true`, and are left out. */
  readonly drafts: number
  readonly diagnostics: readonly Diagnostic[]
  /** Those of them that are of single files alone, by their paths. */
  readonly faults: ReadonlyMap<string, readonly Diagnostic[]>
  /** What the site and its articles say of rules; the diagnostics above heed it. */
  readonly settings: Settings
}

/**
 * The stages that need no disk, where all sources are at hand: parse, interpret, link.
 *
 * @param parser what makes trees of texts, where there are plugins.
 */
export function compile(
  content: Content,
  parser?: TreeParser,
): Compiled & { readonly texts: ReadonlyMap<Slug, LinkedText> } {
  const drafted = content.sources.map(drafter(content.config, parser))
  const drafts = drafted.map(({ draft }) => draft)
  const { redirects, categoryTexts } = parted(drafts)
  const articles = [...drafted.flatMap(({ article }) => article ?? []), ...categoryTexts]
  const { texts, ...linked } = link({ ...content, articles, redirects })
  return { ...compiled(content, drafts, linked), texts }
}

/** Drafts by what they are. */
export function parted(drafts: readonly Draft[]) {
  const contents = drafts.map(({ content }) => content)
  return {
    profiles: contents.flatMap((one) => (one.kind === 'article' ? one.profile : [])),
    redirects: contents.flatMap((one) => (one.kind === 'redirect' ? one.redirect : [])),
    categoryTexts: contents.flatMap((one) => (one.kind === 'category' ? one.text : [])),
  }
}

/** A linked site with all that is wrong with its folder, its files, and between them. */
export function compiled(
  content: Omit<Content, 'sources'>,
  drafts: readonly Draft[],
  { site, records, diagnostics: general }: Linked,
): Compiled {
  const byPath = new Map(records.map((record) => [record.article.origin.path, record]))
  const choicesOf = choicesIn(site)
  const settings = {
    site: content.config.rules,
    files: new Map(
      drafts.flatMap(({ path, rules }) =>
        Object.keys(rules).length === 0 ? [] : [[path, rules] as const],
      ),
    ),
  }
  const faults = new Map(
    drafts.flatMap(({ path, diagnostics }) => {
      const found = settle(faultsOf({ diagnostics }, byPath.get(path), choicesOf), settings)
      return found.length === 0 ? [] : [[path, found] as const]
    }),
  )
  const others = [...content.diagnostics, ...withoutArticles(content, drafts), ...general]
  return {
    site,
    drafts: drafts.filter((one) => one.content.kind === 'draft').length,
    settings,
    diagnostics: [...settle(others, settings), ...[...faults.values()].flat()],
    faults,
  }
}

/** The titles that a page of a site links to. */
export function choicesIn({ bySlug, graph }: Site): (page: Slug) => readonly Title[] {
  return (page) => (graph.outgoing.get(page) ?? []).flatMap((slug) => bySlug.get(slug)?.title ?? [])
}

/** An empty folder is most likely the wrong one. */
function withoutArticles(
  { diagnostics }: Pick<Content, 'diagnostics'>,
  drafts: readonly Draft[],
): Diagnostic[] {
  if (drafts.length > 0 || diagnostics.some(({ severity }) => severity === 'error')) return []
  const finding = {
    rule: 'no-articles',
    message: 'There is no article in this folder',
    advice:
      'Name the folder that holds them, or write one: niger.txt, which begins with a line = Niger =',
  } as const
  return [diagnose(quotable('.', ''), finding)]
}
