import type { Print } from './linking.ts'
import { suggestions } from './search/suggestions.ts'

/** Measures searching, without a server: what is loaded, and what the index costs. */
export async function search(print: Print): Promise<void> {
  await suggestions(print)
}
