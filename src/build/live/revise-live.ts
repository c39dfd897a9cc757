import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareText } from '../../model/diagnostic.ts'
import type { Exchange } from '../exchanged.ts'
import { TEMPORARY } from '../output-folder.ts'
import { draftReader } from '../revision/changed.ts'
import { revise } from '../revision/revise.ts'
import { revisedIndex } from '../revision/revised-index.ts'
import { stagedPages } from '../revision/staged-pages.ts'
import { settle } from '../settle.ts'
import { stagingIn } from '../staging.ts'
import type { LiveMemory } from './live-memory.ts'

/** What comes of an edit. */
export type LiveRevision =
  /** Its pages are in their places. */
  | {
      readonly kind: 'made'
      /** Besides those that were told early. */
      readonly written: readonly string[]
      readonly removed: readonly string[]
      readonly why: readonly string[]
      readonly faults: Exchange
    }
  /** The files have errors: no page has changed. */
  | { readonly kind: 'faulty'; readonly faults: Exchange }
  /** Everything is to be made; a sentence without a full stop says why. */
  | { readonly kind: 'more'; readonly why: string }

/**
 * Makes the pages again that a change of some articles' texts has changed, as `reviseSite` does, of what is
 * in memory.
 *
 * @param paths the files that have changed; all are articles that are remembered.
 * @param onEarly is told what pages are in their places before all else is: good for a first look, whether
 * everything must follow or not.
 */
export async function reviseLive(
  paths: readonly string[],
  memory: LiveMemory,
  {
    out,
    onEarly,
  }: { readonly out: string; readonly onEarly: (written: readonly string[]) => Promise<void> },
): Promise<LiveRevision> {
  const { remembered, renderer } = memory
  const before = paths.flatMap(memory.faultsOf)
  const errors = errorsIn(paths, memory)
  if (errors !== null) return { kind: 'faulty', faults: { before, now: errors } }
  const revision = revise(paths, remembered)
  if (typeof revision === 'string') return { kind: 'more', why: revision }
  // What waits there is overwritten by the next edit, and nothing else is in that folder.
  mkdirSync(join(out, TEMPORARY), { recursive: true })
  const stage = stagingIn(out, remembered.content)
  const made = await stagedPages(revision, remembered.site.outline, { renderer, stage })
  if (typeof made === 'string') return { kind: 'more', why: made }
  const changed = made.staged.flatMap(({ path, from }) => (from === null ? [] : { path, from }))
  for (const { path, from } of changed) renameSync(from, join(out, path))
  await onEarly(changed.map(({ path }) => path).sort(compareText))
  const more = revision.more ?? made.more
  if (more !== null) return { kind: 'more', why: more }
  const index = revisedIndex(revision, remembered.site, memory.index(), out)
  if (typeof index === 'string') return { kind: 'more', why: index }
  const written: string[] = []
  for (const file of index?.files ?? []) {
    const { path, from } = await stage(file)
    if (from === null) continue
    mkdirSync(dirname(join(out, path)), { recursive: true })
    renameSync(from, join(out, path))
    written.push(path)
  }
  const removed = index?.gone ?? []
  for (const path of removed) rmSync(join(out, path), { force: true })
  memory.keep(revision, index?.totals ?? null)
  const why = revision.pages.map((page) => page.why)
  const now = [...revision.faults.values()].flat()
  return { kind: 'made', written, removed, why, faults: { before, now } }
}

/** All that is wrong with files by themselves, if an error is among it; else null. */
function errorsIn(paths: readonly string[], { remembered }: LiveMemory) {
  const read = draftReader(remembered)
  const { site } = remembered.site.settings
  const found = paths.flatMap((path) => {
    const draft = read(path)?.draft
    if (draft === undefined) return []
    return settle(draft.diagnostics, { site, files: new Map([[path, draft.rules]]) })
  })
  return found.some(({ severity }) => severity === 'error') ? found : null
}
