import { gzipSync } from 'node:zlib'
import { heapInUse, median, timeOf } from '../measure.ts'
import type { Program } from '../program.ts'
import { namedCorpus } from './named-corpus.ts'
import { queriesFor } from './queries.ts'

const RUNS = 3
const SHOWN = 8

/** What suggestions load, in bytes with gzip, by what is typed; time and size of the index. */
export async function suggestNames(
  program: Program,
  { articles, seed }: { readonly articles: number; readonly seed: number },
) {
  const named = namedCorpus(articles, seed)
  const making = timeOf(RUNS, () => {
    let bytes = 0
    for (const { text } of program.nameFiles(named)) bytes += text.length
    return bytes
  })
  const before = heapInUse()
  const begun = program.nameFiles(named)[Symbol.iterator]()
  begun.next()
  const heap = heapInUse() - before
  const files = new Map([...program.nameFiles(named)].map((file) => [file.path, file]))
  const sizes = new Map<string, number>()
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? gzipSync(files.get(path)?.text ?? '').length
    sizes.set(path, size)
    return size
  }
  const asked: Asked[] = []
  for (const [kind, queries] of Object.entries(queriesFor(named, seed))) {
    const bytes: number[] = []
    let found = 0
    for (const query of queries) {
      const loaded = new Set<string>()
      const suggest = program.asking(files, loaded)
      if ((await suggest(query, { limit: SHOWN })).length > 0) found++
      bytes.push([...loaded].reduce((sum, path) => sum + sizeOf(path), 0))
    }
    const worst = Math.max(...bytes)
    asked.push({ kind, median: median(bytes), worst, found: found / queries.length })
  }
  const bytes = [...files.values()].reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  // What was begun is held until here.
  return { asked, making, heap, files: files.size, bytes, isBegun: begun !== null }
}

/** What one kind of queries loads, and what part of them finds something. */
interface Asked {
  readonly kind: string
  readonly median: number
  readonly worst: number
  readonly found: number
}
