import { saysTheSame } from '../../link/mentions/proper-names.ts'
import type { Profile } from '../../link/profile.ts'
import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ArticleMemory, Known } from '../cache/memory.ts'
import type { Drafted } from '../draft.ts'
import { readSource } from '../read-text.ts'
import type { Remembered } from './revise.ts'

/** An article whose text has changed. */
export interface Changed {
  readonly known: Known
  /** What others know of it and is no longer so, in a sentence without a full stop; null where there is nothing. */
  readonly more: string | null
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

/** Reads articles that have changed. Of one that is no article, or was none, a sentence without a full stop says so. */
export function changedReader(
  { site, recall }: Remembered,
  read: ReadDraft,
): (path: string) => Changed | string {
  const byPath = new Map(site.articles.map((one) => [one.path, one]))
  const saysSame = saysTheSame(site.evidence)
  return (path) => {
    const known = byPath.get(path)
    if (known === undefined) return `${path} was no article`
    const drafted = read(path)
    if (drafted === null || drafted.article === null || drafted.draft.content.kind !== 'article')
      return `${path} is no article now`
    const { article, draft } = drafted
    const memory = recall(known)
    const { profile } = drafted.draft.content
    if (profile.title !== memory.profile.title) return `${path} has another title`
    const more =
      known.slug === site.home
        ? `${path} is what the front page opens with`
        : !isSame(profile, memory.profile)
          ? `${path} has another name, head, beginning or list of sections`
          : !saysSame(path, article.origin.text)
            ? `${path} spells names otherwise than before`
            : null
    return { known, memory, article, diagnostics: draft.diagnostics, more }
  }
}

function isSame(a: Profile, b: Profile): boolean {
  return plain(a) === plain(b)
}

function plain({ spellings, ...profile }: Profile): string {
  return JSON.stringify([profile, [...spellings]])
}
