import type { Draft } from './draft.ts'

/** Places that lie deeper than this stand beside one another. */
const DEEPEST = 10

/**
 * What each place lies in: what its own article says, else what most others say, in doubt the first of
 * them. Whatever would make a place lie in itself is passed over, so contradictions do no harm.
 *
 * @returns a place that is not among the keys lies in none.
 */
export function parentsOf(drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const parents = new Map<Draft, Draft>()
  const { topOf, join } = trees()
  const put = (draft: Draft, parent: Draft): boolean => {
    if (topOf(parent) === draft) return false
    join(draft, parent)
    parents.set(draft, parent)
    return true
  }
  for (const draft of drafts) if (draft.above !== null) put(draft, draft.above)
  for (const draft of drafts) {
    if (draft.slug !== null) candidatesOf(draft).some((candidate) => put(draft, candidate))
  }
  return flattened(drafts, parents)
}

function candidatesOf({ stated, votes }: Draft): Draft[] {
  const voted = [...votes].sort(([, a], [, b]) => b - a).map(([draft]) => draft)
  return stated === null ? voted : [stated, ...voted]
}

/** Tells which place is the top of a tree that grows: a union-find without ranks, paths halved. */
function trees() {
  const above = new Map<Draft, Draft>()
  const topOf = (draft: Draft): Draft => {
    let here = draft
    for (let next = above.get(here); next !== undefined; next = above.get(here)) {
      const second = above.get(next)
      if (second !== undefined) above.set(here, second)
      here = second ?? next
    }
    return here
  }
  return { topOf, join: (draft: Draft, parent: Draft) => above.set(draft, parent) }
}

/** The same without what lies deeper than a page can show. */
function flattened(
  drafts: readonly Draft[],
  parents: ReadonlyMap<Draft, Draft>,
): ReadonlyMap<Draft, Draft> {
  const depths = new Map<Draft, number>()
  const flat = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const way: Draft[] = []
    for (let one: Draft | undefined = draft; one && !depths.has(one); one = parents.get(one)) {
      way.push(one)
    }
    for (const one of way.reverse()) {
      const parent = parents.get(one)
      const isDeep = parent !== undefined && depths.get(parent) === DEEPEST
      const shown = isDeep ? flat.get(parent) : parent
      depths.set(one, shown === undefined ? 1 : (depths.get(shown) ?? 0) + 1)
      if (shown !== undefined) flat.set(one, shown)
    }
  }
  return flat
}
