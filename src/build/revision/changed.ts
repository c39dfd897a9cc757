import { saysTheSame } from '../../link/mentions/proper-names.ts'
import type { Profile } from '../../link/profile.ts'
import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ArticleMemory, Known } from '../cache/memory.ts'
import type { Drafted } from '../draft.ts'
import { readSource } from '../read-text.ts'
import type { Remembered } from './revise.ts'

/** An article whose text has changed, and nothing that others know of it. */
export interface Changed {
  readonly known: Known
  readonly memory: ArticleMemory
  readonly article: Article
  /** What is wrong with the file by itself. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What reads and parses a file; null where it cannot be read. */
export type ReadDraft = (path: string) => Drafted | null

export function draftReader({ content, draft }: Remembered): ReadDraft {
  return (path) => {
    const format = /\.md$/iu.test(path) ? 'markdown' : 'plain'
    const { source } = readSource(content, { path, format })
    return source === null ? null : draft(source)
  }
}

/**
 * Reads articles that have changed. Where others know of one what is no longer so, a sentence without a full
 * stop says that.
 */
export function changedReader(
  { site, recall }: Remembered,
  read: ReadDraft,
): (path: string) => Changed | string {
  const byPath = new Map(site.articles.map((one) => [one.path, one]))
  const saysSame = saysTheSame(site.evidence)
  return (path) => {
    const known = byPath.get(path)
    if (known === undefined) return `${path} was no article`
    if (known.slug === site.home) return `${path} is what the front page opens with`
    const drafted = read(path)
    if (drafted === null || drafted.article === null || drafted.draft.content.kind !== 'article')
      return `${path} is no article now`
    const { article, draft } = drafted
    const memory = recall(known)
    if (!isSame(drafted.draft.content.profile, memory.profile))
      return `${path} has another name, head, beginning or list of sections`
    if (!saysSame(path, article.origin.text)) return `${path} spells names otherwise than before`
    return { known, memory, article, diagnostics: draft.diagnostics }
  }
}

function isSame(a: Profile, b: Profile): boolean {
  return plain(a) === plain(b)
}

function plain({ spellings, ...profile }: Profile): string {
  return JSON.stringify([profile, [...spellings]])
}
