import type { CorpusArticle, CorpusFile, CorpusRedirect } from '../corpus.ts'

/** A program that makes a site of a corpus. */
export interface Generator {
  readonly name: 'encyclopress' | 'hugo' | 'eleventy'
  readonly version: string
  /** The folder of the articles, below that of the project. */
  readonly content: string
  /** The folder of the pages, likewise. */
  readonly out: string
  /** Lays out a project: settings and layouts, all but the articles. */
  readonly layOut: (project: string) => void
  /** An article, with the further name that leads to it, as files for this program. */
  readonly filesOf: (
    article: CorpusArticle,
    redirect: CorpusRedirect | null,
  ) => readonly CorpusFile[]
  /** Changes the template of what stands below an article. */
  readonly changeTemplate: (project: string) => void
  /** The program and its arguments, to be run in the folder of the project. */
  readonly command: readonly [string, ...string[]]
}
