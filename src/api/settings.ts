import type { OnProgress } from '../build/progress.ts'

/** What all that reads a content folder is told. */
export interface FolderSettings {
  /** The folder that holds the articles. */
  readonly content: string
  /** Templates that replace the built-in ones, file by file; `CONTENT/templates` where that is there. */
  readonly templates?: string | undefined
  /** Warnings are errors. */
  readonly strict?: boolean | undefined
  /** How many threads work on the articles; as many as serve where it is not given. */
  readonly threads?: number | undefined
  /** Is told now and then how far it is. */
  readonly onProgress?: OnProgress | undefined
}

/** What to build, and how. */
export interface BuildSettings extends FolderSettings {
  /** The folder that gets the pages. */
  readonly out: string
  /** Build although the output folder holds files that encyclopress did not make. */
  readonly clean?: boolean | undefined
  /** Begin from the last build, and keep this one for the next in `.encyclopress` beside the output folder; by default true. */
  readonly cache?: boolean | undefined
}

/** What to check, and how. */
export interface CheckSettings extends FolderSettings {
  /** Suggestions are told, too. */
  readonly pedantic?: boolean | undefined
}
