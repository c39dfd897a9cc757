import { interpreterOf } from '../facts/interpret.ts'
import { isCategoryTitle } from '../link/categories.ts'
import type { Profile } from '../link/profile.ts'
import { profileOf } from '../link/profile.ts'
import type { Article, Redirect, Source } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { RuleSettings } from '../model/rules.ts'
import { parse } from '../parse/parse.ts'
import type { TreeParser } from '../parse/tree.ts'
import { suggestionsFor } from './suggestions.ts'

/** A file before links are resolved, as the others must know it. Plain data. */
export interface Draft {
  readonly path: string
  readonly content: DraftContent
  /** What it says of rules. */
  readonly rules: RuleSettings
  readonly diagnostics: readonly Diagnostic[]
}

/** What a file is: `draft` where it says `draft: true`, `nothing` where an error forbids it to be anything. */
export type DraftContent =
  | { readonly kind: 'article'; readonly profile: Profile }
  | { readonly kind: 'category'; readonly text: Article }
  | { readonly kind: 'redirect'; readonly redirect: Redirect }
  | { readonly kind: 'draft' }
  | { readonly kind: 'nothing' }

/** A draft; for an article its text, too. */
export interface Drafted {
  readonly draft: Draft
  readonly article: Article | null
}

/** What parses and interprets a file. */
export type Drafter = (source: Source) => Drafted

/**
 * What parses and interprets the files of a site.
 *
 * @param parser what makes trees of texts, where the site has plugins.
 * @param suggests whether suggestions are among the diagnostics.
 */
export function drafter(config: Config, parser?: TreeParser, suggests = false): Drafter {
  const interpret = interpreterOf(config)
  return (source) => {
    const { content, diagnostics } = parse(source, parser)
    const draft = { path: source.path, rules: content?.meta.rules ?? {}, diagnostics }
    if (content === null) return bare(draft, { kind: 'nothing' })
    // Nobody's redirect is counted among the drafts.
    if (content.meta.draft)
      return bare(draft, { kind: content.kind === 'article' ? 'draft' : 'nothing' })
    if (content.kind === 'redirect') return bare(draft, { kind: 'redirect', redirect: content })
    const { article, diagnostics: faults } = interpret(content)
    const all = { ...draft, diagnostics: [...diagnostics, ...faults] }
    if (isCategoryTitle(article.title)) return bare(all, { kind: 'category', text: article })
    const told = suggests ? [...all.diagnostics, ...suggestionsFor(article)] : all.diagnostics
    const profile = profileOf(article)
    return { draft: { ...all, diagnostics: told, content: { kind: 'article', profile } }, article }
  }
}

function bare(draft: Omit<Draft, 'content'>, content: DraftContent): Drafted {
  return { draft: { ...draft, content }, article: null }
}
