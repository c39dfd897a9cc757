import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Evidence, ProperNames } from '../../link/mentions/proper-names.ts'
import type { Profile } from '../../link/profile.ts'
import type { Redirect } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Outline, Ties } from '../../model/outline.ts'
import type { Asset, LinkRecord } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import type { IndexTotals } from '../search/totals.ts'
import type { Settings } from '../settle.ts'
import { replaceFile } from './replace-file.ts'

/**
 * What a build remembers of a site, so that the next one can make single pages without the texts of all
 * others.
 */
export interface SiteMemory {
  readonly config: Config
  readonly settings: Settings
  readonly assets: readonly Asset[]
  readonly redirects: readonly Redirect[]
  readonly spelling: ProperNames
  readonly evidence: Evidence
  readonly outline: Outline
  /** The article that the front page opens with. */
  readonly home: Slug | null
  /** All words that names are made of, folded, see `fold`. */
  readonly words: readonly string[]
  /** In the order of titles. */
  readonly articles: readonly Known[]
  /** What the shape of the full-text index hangs on; null where the texts are not searched. */
  readonly index: IndexTotals | null
  /** In so many files the articles lie; the next one is for those that are revised. */
  readonly files: number
  /** What is wrong with single files, by their paths. */
  readonly faults: ReadonlyMap<string, readonly Diagnostic[]>
}

/** An article that is remembered. */
export interface Known {
  readonly slug: Slug
  readonly path: string
  /** All names that lead to it: the numbers of their words in the site's list. */
  readonly names: readonly (readonly number[])[]
  readonly at: Place
}

/** Where a piece lies: the number of its file, its first byte, its length in bytes. */
export type Place = readonly [file: number, start: number, length: number]

/** What is remembered of one article. */
export interface ArticleMemory extends Pick<LinkRecord, 'wanted' | 'media'> {
  readonly profile: Profile
  readonly ties: Ties
  readonly beginning: string
}

/** Why everything is to be made where a memory is not what it was. */
export const DAMAGED = 'what is remembered of the site is damaged'

const SITE = 'site.bin'
const REVISED = 'revised.bin'

/** @example articlesFile(1) // 'articles-1.bin' */
function articlesFile(number: number): string {
  return `articles-${number}.bin`
}

/** The files of a memory; that for revised articles may not be there yet. */
export function memoryFiles({ files }: SiteMemory): string[] {
  return [SITE, REVISED, ...Array.from({ length: files + 1 }, (_, number) => articlesFile(number))]
}

/** Writes what is remembered of single articles, piece by piece. */
export interface ArticleWriter {
  readonly add: (memory: ArticleMemory) => Place
  readonly end: () => void
}

const BATCH = 1 << 18

/**
 * Begins the file of a number, or goes on with one that is there.
 *
 * @param flags `w` or `a`.
 */
export function articleWriter(folder: string, number: number, flags: 'w' | 'a'): ArticleWriter {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, articlesFile(number))
  // Not written into, since it may be a link to another file.
  if (flags === 'w') rmSync(path, { force: true })
  const file = openSync(path, flags)
  let start = fstatSync(file).size
  let size = 0
  let batch: Buffer[] = []
  const flush = () => {
    // As a whole, unlike `writeSync`: on a full disk that writes what it can, and says nothing.
    if (size > 0) writeFileSync(file, Buffer.concat(batch))
    batch = []
    size = 0
  }
  return {
    add: (memory) => {
      const bytes = serialize(memory)
      const place = [number, start, bytes.length] as const
      start += bytes.length
      size += bytes.length
      batch.push(bytes)
      if (size > BATCH) flush()
      return place
    },
    end: () => {
      flush()
      closeSync(file)
    },
  }
}

/** What has changed of a memory since all of it was made. */
export interface MemoryChange {
  readonly places: ReadonlyMap<Slug, Place>
  readonly faults: SiteMemory['faults']
  readonly index: SiteMemory['index']
}

export function saveSite(folder: string, memory: SiteMemory): void {
  replaceFile(join(folder, SITE), serialize(memory))
  saveChange(folder, { places: new Map(), faults: memory.faults, index: memory.index })
}

/** Keeps all that has changed since {@link saveSite}. */
export function saveChange(folder: string, change: MemoryChange): void {
  replaceFile(join(folder, REVISED), serialize(change))
}

export function readSite(folder: string): { site: SiteMemory; change: MemoryChange } {
  return {
    site: deserialize(readFileSync(join(folder, SITE))) as SiteMemory,
    change: deserialize(readFileSync(join(folder, REVISED))) as MemoryChange,
  }
}

/** Reads what is remembered of single articles. */
export function readArticle(folder: string, [number, start, length]: Place): ArticleMemory {
  const file = openSync(join(folder, articlesFile(number)), 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, start)
    return deserialize(bytes) as ArticleMemory
  } finally {
    closeSync(file)
  }
}
