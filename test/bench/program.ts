/**
 * The program: whole builds run the command in lib/, stages the modules that it is made of. Where the
 * functions below change their shape, this file is all of the bench that changes.
 */
import { resolve } from 'node:path'
import type { Format, Source } from '../../src/model/article.ts'
import type { NameFile } from '../../src/search/names/name-index.ts'
import type { Named } from '../../src/search/names/named.ts'
import type { Suggest } from '../../src/search/names/suggest.ts'
import { buildInStages } from './build-in-stages.ts'
import type { CorpusFile } from './corpus.ts'
import { linkInBatches } from './link-in-batches.ts'

type Linkable = Parameters<typeof import('../../src/link/link.ts').link>[0]

/** Articles and redirects, ready to be linked. */
export type Prepared = Pick<Linkable, 'articles' | 'redirects'>

/** Runs one stage of a build, and measures it. */
export type Stage = <T>(name: string, run: () => T | Promise<T>) => Promise<T>

/** Where a build reads and writes. */
export interface Folders {
  readonly content: string
  /** A folder that is not there yet. */
  readonly out: string
}

/** What is measured in one process; whole builds run {@link COMMAND}. */
export interface Program {
  /** Parse and interpret. Faults are an error: a corpus has none. */
  readonly prepare: (files: Iterable<CorpusFile>) => Prepared
  /** The parse stage. */
  readonly parsing: (files: Iterable<CorpusFile>) => () => unknown
  /** Prose alone, a text each, as it is parsed and by remark. */
  readonly readingProse: (
    texts: readonly string[],
    syntax: 'plain' | 'markdown' | 'inline',
  ) => Readonly<Record<'parsed' | 'byRemark', () => unknown>>
  /** The interpret stage, of articles that are parsed already. */
  readonly interpreting: (files: Iterable<CorpusFile>) => () => unknown
  /** The link stage, all articles at hand. */
  readonly link: (prepared: Prepared) => unknown
  /** The milliseconds of the link stage, as the threads of a build run it. */
  readonly linkInBatches: (files: readonly CorpusFile[]) => Promise<number>
  /** Everything by which a name finds its article, to be held while the heap is measured. */
  readonly tableOfNames: (prepared: Prepared) => unknown
  /** The index of names. */
  readonly nameFiles: (articles: readonly Named[]) => Iterable<NameFile>
  /** Asks such an index; `loaded` collects the paths of what is asked for. */
  readonly asking: (files: ReadonlyMap<string, NameFile>, loaded: Set<string>) => Suggest
  /** A cold build, stage by stage. */
  readonly build: (folders: Folders, stage: Stage) => Promise<void>
}

/** The compiled command; `npm run` starts in the folder of package.json. */
export const COMMAND = resolve('lib', 'cli.js')

/** Loads the stages. */
export async function loadProgram(): Promise<Program> {
  const { parse } = await import('../../src/parse/parse.ts')
  const { readProse } = await import('../../src/parse/prose.ts')
  const { remarkTree } = await import('../../src/parse/tree.ts')
  const { interpreterOf } = await import('../../src/facts/interpret.ts')
  const { link } = await import('../../src/link/link.ts')
  const { namesOf } = await import('../../src/link/names.ts')
  const { profileOf } = await import('../../src/link/profile.ts')
  const { lexiconOf } = await import('../../src/link/mentions/lexicon.ts')
  const { properNames } = await import('../../src/link/mentions/proper-names.ts')
  const { quotable } = await import('../../src/model/diagnostic.ts')
  const { nameIndex } = await import('../../src/search/names/name-index.ts')
  const { asking } = await import('../support/names.ts')
  const { DEFAULT_CONFIG } = await import('../../src/model/config.ts')

  const interpret = interpreterOf(DEFAULT_CONFIG)
  const known = new WeakMap<Prepared['articles'], ReturnType<typeof profileOf>[]>()
  const sourceOf = ({ path, text }: CorpusFile): Source => {
    const format: Format = path.endsWith('.md') ? 'markdown' : 'plain'
    return { ...quotable(path, text), format }
  }
  const parsing = (files: Iterable<CorpusFile>) => {
    const sources = [...files].map(sourceOf)
    return () => sources.map((source) => parse(source))
  }
  const readingProse: Program['readingProse'] = (texts, syntax) => {
    const start = { line: 1, column: 1 }
    const inputs = texts.map((text) => ({ source: quotable('a', text), text, start, syntax }))
    return {
      parsed: () => inputs.map(readProse),
      byRemark: () => inputs.map((input) => readProse({ ...input, parser: remarkTree })),
    }
  }
  const prepare = (files: Iterable<CorpusFile>): Prepared => {
    const articles: Prepared['articles'][number][] = []
    const redirects: Prepared['redirects'][number][] = []
    for (const file of files) {
      const { content } = parse(sourceOf(file))
      if (content === null) throw new Error(`${file.path} cannot be read`)
      if (content.kind === 'redirect') redirects.push(content)
      else articles.push(interpret(content).article)
    }
    return { articles, redirects }
  }
  const interpreting = (files: Iterable<CorpusFile>) => {
    const contents = [...files].map((file) => {
      const { content } = parse(sourceOf(file))
      if (content?.kind !== 'article') throw new Error(`${file.path} is no article`)
      return content
    })
    return () => contents.map(interpret)
  }
  return {
    prepare,
    parsing,
    readingProse,
    interpreting,
    link: (prepared) => link({ ...prepared, config: DEFAULT_CONFIG, configFile: null, assets: [] }),
    linkInBatches: (files) => linkInBatches(files, prepare),
    tableOfNames: ({ articles, redirects }) => {
      // They belong to the articles, and are not weighed.
      const profiles = known.get(articles) ?? articles.map(profileOf)
      known.set(articles, profiles)
      const names = namesOf(profiles, redirects)
      const texts = new Map(articles.map(({ origin }) => [origin.path, origin.text]))
      const textOf = ({ origin }: (typeof profiles)[number]) => texts.get(origin.path) ?? ''
      const { language } = DEFAULT_CONFIG
      const { spelling } = properNames(profiles, names, { language, textOf })
      return [names, lexiconOf(profiles, names, { except: [], spelling })]
    },
    nameFiles: nameIndex,
    asking: (files, loaded) => asking({ get: (path) => files.get(path)?.text }, loaded),
    build: buildInStages,
  }
}
