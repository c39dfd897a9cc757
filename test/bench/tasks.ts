import { performance } from 'node:perf_hooks'
import { everythingLinksToEverything } from './corpus/everything.ts'
import type { Corpus, CorpusArticle, CorpusFile, CorpusPlan } from './corpus.ts'
import { corpusOf, filesOf } from './corpus.ts'
import { heapInUse, median, timeOf } from './measure.ts'
import type { Program } from './program.ts'
import { suggestNames } from './search/suggest-names.ts'

/**
 * What is measured in a process of its own: each takes and gives plain data. Times are milliseconds,
 * kilobytes are 1024 bytes of prose in UTF-8, front matter and infobox left out.
 */
export const TASKS = {
  parseArticles,
  parseProse,
  interpretFields,
  linkAll,
  weighNames,
  linkEverything,
  suggestNames,
  buildStages,
}

/** The tasks by name. */
export type Tasks = typeof TASKS

const RUNS = 5
/** Of what takes long, and is long enough not to vary much. */
const FEW_RUNS = 3

/** The time of the parse stage, front matter and infoboxes included. */
function parseArticles(program: Program, plan: CorpusPlan) {
  const files = [...filesOf(corpusOf(plan))]
  return { articles: plan.articles, parsing: timeOf(RUNS, program.parsing(files)) }
}

/** The time of texts, as they are parsed and by remark; they are as many as are asked for, in turn. */
function parseProse(program: Program, { texts, count, syntax }: ProseTask) {
  const all = numbersTo(count).map((index) => texts[index % texts.length] ?? '')
  const { parsed, byRemark } = program.readingProse(all, syntax)
  const pairs = Array.from({ length: RUNS }, () => ({
    parsed: timeOf(1, parsed),
    byRemark: timeOf(1, byRemark),
  }))
  return {
    kilobytes: all.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024,
    parsed: median(pairs.map((pair) => pair.parsed)),
    byRemark: median(pairs.map((pair) => pair.byRemark)),
  }
}

/** Texts to be parsed as prose. */
interface ProseTask {
  readonly texts: readonly string[]
  readonly count: number
  readonly syntax: 'plain' | 'markdown' | 'inline'
}

/** The time of the infoboxes of as many articles, which all have the same fields. */
function interpretFields(
  program: Program,
  { articles, lines }: { readonly articles: number; readonly lines: readonly string[] },
) {
  const text = `= Article =\n\nInfobox\n${lines.map((line) => `- ${line}\n`).join('')}\nText.\n`
  const files = numbersTo(articles).map((index) => ({ path: `${index}.txt`, text }))
  const time = timeOf(RUNS, program.interpreting(files))
  return { fields: articles * lines.length, time }
}

/** The time of the link stage, as a build runs it: the median of so many runs. */
async function linkAll(
  program: Program,
  { runs, ...plan }: CorpusPlan & { readonly runs: number },
) {
  const corpus = corpusOf(plan)
  const files = [...filesOf(corpus)]
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await program.linkInBatches(files))
  return { kilobytes: kilobytesOf(corpus, numbersTo(plan.articles)), linking: median(times) }
}

/** The bytes that the table of names adds to the heap, beyond articles and their titles. */
function weighNames(program: Program, plan: CorpusPlan) {
  const prepared = program.prepare(filesOf(corpusOf(plan), withoutProse))
  const named = [...prepared.articles, ...prepared.redirects]
  const names = named.reduce((sum, { meta }) => sum + 1 + meta.aliases.length, 0)
  // This comes first: what is computed once for all tables is not weighed.
  const time = timeOf(RUNS, () => program.tableOfNames(prepared))
  const weights = Array.from({ length: RUNS }, () => {
    const before = heapInUse()
    const table = program.tableOfNames(prepared)
    const bytes = heapInUse() - before
    return table === undefined ? Number.NaN : bytes
  })
  // Articles and redirects are alive until here, with the table and without.
  return { articles: prepared.articles.length, names, bytes: median(weights), time }
}

/** The time of the link stage where everything links to everything. */
function linkEverything(program: Program, { articles }: { readonly articles: number }) {
  const prepared = program.prepare(everythingLinksToEverything(articles))
  const linking = timeOf(FEW_RUNS, () => program.link(prepared))
  return { links: articles * (articles - 1), linking }
}

/**
 * The time of each stage of a cold build, in order, one after the other as `build()` runs them. Of the
 * two clocks the lesser counts, as in {@link timeOf}.
 */
async function buildStages(
  program: Program,
  folders: { readonly content: string; readonly out: string },
) {
  const times: [stage: string, time: number][] = []
  await program.build(folders, async (stage, run) => {
    const cpuBefore = process.cpuUsage()
    const start = performance.now()
    const result = await run()
    const { user, system } = process.cpuUsage(cpuBefore)
    times.push([stage, Math.min(performance.now() - start, (user + system) / 1000)])
    return result
  })
  return { times }
}

function withoutProse({ path, head }: CorpusArticle): CorpusFile {
  return { path, text: head }
}

function kilobytesOf(corpus: Corpus, indexes: readonly number[]): number {
  const bytes = (index: number) => Buffer.byteLength(corpus.article(index).prose)
  return indexes.reduce((sum, index) => sum + bytes(index), 0) / 1024
}

function numbersTo(limit: number): number[] {
  return Array.from({ length: limit }, (_, number) => number)
}
