import { LoadError } from '../load-error.ts'
import type { Note } from './notes.ts'

/** What came of something that may need a file that cannot be read. */
export interface Told<T> {
  readonly value: T
  readonly notes: readonly Note[]
}

/**
 * Does something that may need a file that cannot be read; where it cannot, a note says so.
 *
 * @param otherwise what comes of it then.
 * @param what the piece of the query that is not answered; empty for all of it.
 */
export async function told<T>(otherwise: T, what: string, run: () => Promise<T>): Promise<Told<T>> {
  try {
    return { value: await run(), notes: [] }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return { value: otherwise, notes: [{ kind: 'unread', file: error.file, what }] }
  }
}
