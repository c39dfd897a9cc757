import { link } from '../link/link.ts'
import type { Linked } from '../link/site-of.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose, quotable } from '../model/diagnostic.ts'
import type { Content, LinkedText, Site } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import type { Draft } from './draft.ts'
import { drafter } from './draft.ts'
import type { Settings } from './settle.ts'
import { settle } from './settle.ts'

/** A content folder made into a site, with all that is wrong with it. */
export interface Compiled {
  readonly site: Site
  /** Articles that say `draft: true`, and are left out. */
  readonly drafts: number
  readonly diagnostics: readonly Diagnostic[]
  /** What the site and its articles say of rules; the diagnostics above heed it. */
  readonly settings: Settings
}

/** The stages that need no disk, where all sources are at hand: parse, interpret, link. */
export function compile(
  content: Content,
): Compiled & { readonly texts: ReadonlyMap<Slug, LinkedText> } {
  const drafted = content.sources.map(drafter(content.config))
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
  { site, diagnostics: linkFaults }: Linked,
): Compiled {
  // A headline may be wrong by itself, and another article's title as well: one report is enough.
  const own = drafts.flatMap(({ diagnostics }) => diagnostics)
  const titles = new Set(own.flatMap((one) => titlePlace(one) ?? []))
  const isTold = (one: Diagnostic) => titles.has(titlePlace(one) ?? '')
  const settings = {
    site: content.config.rules,
    files: new Map(drafts.map(({ path, rules }) => [path, rules])),
  }
  const diagnostics = [
    ...content.diagnostics,
    ...withoutArticles(content, drafts),
    ...own,
    ...linkFaults.filter((one) => !isTold(one)),
  ]
  return {
    site,
    drafts: drafts.filter((one) => one.content.kind === 'draft').length,
    settings,
    diagnostics: settle(diagnostics, settings),
  }
}

/** Where a headline contradicts its title; null for any other fault. */
function titlePlace({ rule, file, location }: Diagnostic): string | null {
  return rule === 'title-contradiction' ? `${file}:${location?.line}` : null
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
    advice: 'Write one, for example niger.txt, that begins with a line = Niger =',
  } as const
  return [diagnose(quotable('.', ''), finding)]
}
