import type { Print } from './linking.ts'
import type { BenchOptions } from './options.ts'
import { fullText } from './search/full-text.ts'
import { suggestions } from './search/suggestions.ts'

/** Of whole sites, which are built for it. */
const SIZES = [10_000]

/** Measures searching, without a server: what is loaded, and what the index costs. */
export async function search(print: Print, { sizes }: BenchOptions): Promise<void> {
  await suggestions(print)
  await fullText(print, sizes ?? SIZES)
}
