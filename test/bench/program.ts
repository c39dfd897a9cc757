/**
 * The program as users run it: what is measured are the modules in lib/, with the types of src/.
 * Where the functions below change their shape, this file is all of the bench that changes.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Format, Source } from '../../src/model/article.ts'
import { buildInStages } from './build-in-stages.ts'
import type { CorpusFile } from './corpus.ts'

type Link = typeof import('../../src/link/link.ts')
type Names = typeof import('../../src/link/names.ts')
type Lexicon = typeof import('../../src/link/mentions/lexicon.ts')
type Proper = typeof import('../../src/link/mentions/proper-names.ts')
type Linkable = Parameters<Link['link']>[0]

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
  /** The link stage, as a build runs it. */
  readonly link: (prepared: Prepared) => unknown
  /** Everything by which a name finds its article, to be held while the heap is measured. */
  readonly tableOfNames: (prepared: Prepared) => unknown
  /** A cold build, stage by stage. */
  readonly build: (folders: Folders, stage: Stage) => Promise<void>
}

// `npm run` starts in the folder of package.json.
const LIB = resolve('lib')

/** The compiled command. */
export const COMMAND = resolve(LIB, 'cli.js')

/** Loads the compiled stages. */
export async function loadProgram(): Promise<Program> {
  const load = (path: string) => import(pathToFileURL(resolve(LIB, path)).href)
  const { parse }: typeof import('../../src/parse/parse.ts') = await load('parse/parse.js')
  const { readProse }: typeof import('../../src/parse/prose.ts') = await load('parse/prose.js')
  const { remarkTree }: typeof import('../../src/parse/tree.ts') = await load('parse/tree.js')
  const { interpreterOf }: typeof import('../../src/facts/interpret.ts') =
    await load('facts/interpret.js')
  const { link }: Link = await load('link/link.js')
  const { namesOf }: Names = await load('link/names.js')
  const { profileOf }: typeof import('../../src/link/profile.ts') = await load('link/profile.js')
  const { lexiconOf }: Lexicon = await load('link/mentions/lexicon.js')
  const { properNames }: Proper = await load('link/mentions/proper-names.js')
  const { quotable }: typeof import('../../src/model/diagnostic.ts') =
    await load('model/diagnostic.js')
  const { DEFAULT_CONFIG }: typeof import('../../src/model/config.ts') =
    await load('model/config.js')

  const interpret = interpreterOf(DEFAULT_CONFIG)
  const known = new WeakMap<Prepared['articles'], ReturnType<typeof profileOf>[]>()
  const sourceOf = ({ path, text }: CorpusFile): Source => {
    const format: Format = path.endsWith('.md') ? 'markdown' : 'plain'
    return { ...quotable(path, text), format }
  }
  const parsing = (files: Iterable<CorpusFile>) => {
    const sources = [...files].map(sourceOf)
    return () => sources.map(parse)
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
    tableOfNames: ({ articles, redirects }) => {
      // They belong to the articles, and are not weighed.
      const profiles = known.get(articles) ?? articles.map(profileOf)
      known.set(articles, profiles)
      const names = namesOf(profiles, redirects)
      const texts = new Map(articles.map(({ origin }) => [origin.path, origin.text]))
      const textOf = ({ origin }: (typeof profiles)[number]) => texts.get(origin.path) ?? ''
      const { language } = DEFAULT_CONFIG
      const spelling = properNames(profiles, names, { language, textOf })
      return [names, lexiconOf(profiles, names, { except: [], spelling })]
    },
    build: (folders, stage) => buildInStages(folders, stage, load),
  }
}
