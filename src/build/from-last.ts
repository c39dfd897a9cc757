import { resolve } from 'node:path'
import type { BuildResult, Counts } from './build.ts'
import { differenceOf } from './cache/difference.ts'
import type { LastBuild } from './cache/last-build.ts'
import { cacheFolderOf, isBarred, readLast, saveLast } from './cache/last-build.ts'
import { DAMAGED } from './cache/memory.ts'
import type { State } from './cache/plan.ts'
import { planOf } from './cache/plan.ts'
import type { Stamps } from './cache/stamp.ts'
import { renewed, settled, stampsOf } from './cache/stamp.ts'
import type { Ready } from './everything.ts'
import { exchanged } from './exchanged.ts'
import { makeAll } from './make-all.ts'
import { NOTHING_MADE } from './nothing-made.ts'
import { pluginState } from './plugins/plugin-state.ts'
import { programName } from './program.ts'
import type { RevisedSite } from './revision/revise-site.ts'
import { survey } from './survey.ts'

/** Makes what has changed since the last build, and keeps what the next one needs. */
export async function fromLast(ready: Ready): Promise<BuildResult> {
  const folder = cacheFolderOf(ready.out)
  if (isBarred(folder)) {
    const note = `${folder} is no folder, or behind a symbolic link: nothing is kept for the next build`
    return (await makeAll({ ...ready, cache: false }, 'there can be no cache', note)).result
  }
  const { last, note } = await readLast(folder)
  const state = stateOf(ready, last)
  const keep = keeper(ready, state, folder)
  const all = async (why: string): Promise<BuildResult> => {
    const { result, made } = await makeAll(ready, why, note)
    if (result.outcome !== 'built' || made === null) return result
    const { paths, memory } = made
    const fault = await keep(countsOf(result), { out: stampsOf(ready.out, paths), memory })
    return { ...result, note: fault ?? note }
  }
  if (last === null) return all('nothing is known of an earlier build')
  const plan = planOf(last.state, state)
  if (plan.kind === 'nothing') return { ...NOTHING_MADE, ...countsOf(last) }
  if (plan.kind === 'everything') return all(plan.why)
  const revised = await revision(plan.changed, ready, folder, last)
  if (typeof revised === 'string') return all(revised)
  const { written, why, memory, faults } = revised
  const counts = { ...countsOf(last), diagnostics: exchanged(last.diagnostics, faults) }
  const out = renewed(state.out, ready.out, written.written)
  const fault = await keep(counts, { out, memory })
  return { outcome: 'built', ...counts, ...written, why, note: fault ?? note }
}

async function revision(
  changed: readonly string[],
  ready: Ready,
  folder: string,
  last: LastBuild,
): Promise<RevisedSite | string> {
  const { changed: damaged, gone } = differenceOf(last.memory, stampsOf(folder, last.memory.paths))
  if (damaged.length + gone.length > 0) return DAMAGED
  const { reviseSite } = await import('./revision/revise-site.ts')
  return reviseSite(changed, ready, { folder, files: last.memory.paths })
}

/** What keeps a build for the next one; where it cannot, a sentence without a full stop: the site is built. */
function keeper({ start }: Ready, state: State, folder: string) {
  return (
    counts: Counts,
    { out, memory }: { readonly out: Stamps; readonly memory: readonly string[] },
  ): Promise<string | null> => {
    const content = settled(state.content, start)
    const kept = { ...state, content, out }
    return saveLast(folder, { ...counts, state: kept, memory: stampsOf(folder, memory) }).then(
      () => null,
      (error: Error) => `The cache could not be kept: ${error.message}`,
    )
  }
}

function countsOf({ diagnostics, articles, pages, drafts }: Counts): Counts {
  return { diagnostics, articles, pages, drafts }
}

/**
 * All that a build hangs on, as it is now.
 *
 * @param last in whose order the files of the output folder are told, if there are as many.
 */
function stateOf(ready: Ready, last: LastBuild | null): State {
  const { content, out, templates, strict, runtime, ownTemplates, before, found } = ready
  const known = last?.state.out.paths ?? []
  const isAsMany = known.length === before.made.size
  return {
    program: programName(runtime),
    settings: JSON.stringify({
      content: resolve(content),
      templates: templates === null ? null : resolve(templates),
      strict,
      passedOver: found.diagnostics.map(({ file, rule }) => [rule, file]),
    }),
    plugins: JSON.stringify(pluginState(content, found.stamps.paths)),
    content: found.stamps,
    templates: survey(ownTemplates, []).stamps,
    out: stampsOf(out, isAsMany ? known : [...before.made]),
  }
}
