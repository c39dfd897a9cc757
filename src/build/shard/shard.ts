import type { Directory } from '../../link/directory.ts'
import type { Config } from '../../model/config.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Outline, Ties } from '../../model/outline.ts'
import type { ArticleFile, LinkedText, LinkRecord } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import type { HeadView } from '../../model/view.ts'
import type { Place } from '../cache/memory.ts'
import type { Draft } from '../draft.ts'
import type { IndexOrder, IndexPart } from '../search/index-part.ts'
import type { Staged } from '../staging.ts'
import type { Theme } from '../theme.ts'

/**
 * Some of a site's articles: their texts, and all that is done with each of them. The texts stay where the
 * shard is, in this thread or in one of its own; what goes in and comes out is plain data. Its steps are
 * to be called one after the other, each once. What is made of an article is handed over at once: a shard in a
 * thread does not hold what waits for the end of a step.
 */
export interface Shard {
  /** Reads files and parses them; `made` is given what came of each, in the order of the files. */
  readonly draft: (
    files: readonly ArticleFile[],
    told: { readonly done: OnDone; readonly made: (draft: Draft) => void },
  ) => Promise<void>
  /**
   * Resolves the links of the shard's articles, in the order of their titles; `made` is given the record of
   * each. Ends with the text of the article that the front page opens with, if it is one of the shard's.
   */
  readonly link: (
    order: LinkOrder,
    told: { readonly made: (record: LinkRecord) => void },
  ) => Promise<LinkedText | null>
  /** Writes the pages of the shard's articles to temporary files. */
  readonly write: (order: PageOrder, done: OnDone) => Promise<Pages>
  /** Writes a share of the full-text index to temporary files, out of what all shards have made. */
  readonly index: (order: IndexOrder) => Promise<IndexShare>
  /** Ends the shard, whether it is at work or not. */
  readonly end: () => Promise<void>
}

/** Is told now and then how many articles are done. */
export type OnDone = (done: number) => void

/** Is told which article a shard works on, so that it can be named should the shard end before its time. */
export type AtWork = (path: string) => void

/** What all shards of a build are told at first. */
export interface ShardSetup {
  /** The content folder. */
  readonly folder: string
  readonly config: Config
  /** The script that names plugins, which each thread loads by itself; null where there is none. */
  readonly plugins: string | null
  readonly theme: Theme
  /** Suggestions are looked for, besides faults. */
  readonly suggests?: boolean
  /** A folder for what does not fit into memory; it is removed after the build. */
  readonly scratch: string
  /** How many articles a shard has in memory at a time. */
  readonly most: number
}

export interface LinkOrder {
  readonly directory: Directory
  /** The article that the front page opens with. */
  readonly home: Slug | null
}

export interface PageOrder {
  readonly outline: Outline
  /** The shard's articles, in the order of their titles. */
  readonly pages: readonly PageOfArticle[]
  /** Whether the texts are to be searched. */
  readonly isSearched: boolean
  /** The output folder; null where pages are to be made, to try the templates, and not to be written. */
  readonly out: string | null
  /** The folder of the cache; null where nothing is to be remembered. */
  readonly memory: string | null
}

/** An article whose page is to be made. */
export interface PageOfArticle {
  /** Of its file. */
  readonly path: string
  /** Its place among all articles in the order of titles. */
  readonly number: number
  /** What connects it with others. */
  readonly ties: Ties
}

export interface Pages {
  readonly staged: readonly Staged[]
  /** Where what is remembered of the articles lies. */
  readonly places: readonly (readonly [Slug, Place])[]
  /** What each page tells other sites. */
  readonly heads: readonly { readonly slug: Slug; readonly head: HeadView | null }[]
  /** The shard's part of the full-text index; null where the texts are not searched. */
  readonly index: IndexPart | null
  /** Where a template of the site's own is at fault, the first article to show it. */
  readonly fault: { readonly slug: Slug; readonly diagnostic: Diagnostic } | null
}

export interface IndexShare {
  readonly staged: readonly Staged[]
  /** The first terms of the share's pages, in their order. */
  readonly pages: readonly string[]
}
