import type { BuildResult } from './build.ts'
import type { Made, Ready } from './everything.ts'

/** How making all of a site ended; nothing is made where it did not end well. */
export interface MadeAll {
  readonly result: BuildResult
  readonly made: Made | null
}

/** Makes all of a site, and tells why it had to be. */
export async function makeAll(ready: Ready, why: string, note: string | null): Promise<MadeAll> {
  // What makes pages is loaded where there are some to make: it is most of the program.
  const { everything } = await import('./everything.ts')
  const { diagnostics, made } = await everything(ready)
  if (made === null) return { result: { outcome: 'failed', diagnostics }, made }
  const { articles, pages, drafts, written, removed, moved } = made
  const told = { why: [`Everything is made: ${why}`], note }
  const built = { diagnostics, articles, pages, drafts, written, removed, moved, ...told }
  return { result: { outcome: 'built', ...built }, made }
}
