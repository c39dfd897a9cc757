import { correct } from './correct.ts'
import type { Filtered } from './filters.ts'
import type { Hits } from './hits.ts'
import type { Note } from './notes.ts'
import { told } from './told.ts'
import type { Found } from './words.ts'
import { readWords } from './words.ts'
import type { World } from './world.ts'

/** What is looked for in place of words that no article has together. */
export interface LessStrict {
  readonly found: readonly Found[]
  /** How many of the words an article must have. */
  readonly least: number
  readonly notes: readonly Note[]
}

interface Asked {
  readonly filtered: Filtered
  readonly world: World
}

/**
 * Words that some article has: all that were asked for, if one has them together; else with a slip of a letter
 * forgiven in those that none has; else as many as one has together, of which the notes tell.
 */
export async function lessStrict(found: readonly Found[], asked: Asked): Promise<LessStrict> {
  const count = found.filter(isWanted).length
  if (mostOf(found, asked).most === count) return { found, least: count, notes: [] }
  const { value: corrected, notes } = await told(found, '', () => corrections(found, asked.world))
  const { most, lacking } = mostOf(corrected, asked)
  // Nothing fits at all: then the query itself is answered.
  if (most === 0) return { found, least: count, notes }
  const changes = corrected.flatMap(({ part }, at): Note[] => {
    const word = found[at]?.part.text ?? part.text
    return word === part.text ? [] : [{ kind: 'corrected', word, by: part.text }]
  })
  const words = lacking.map(({ part }) => part.text)
  const left: Note[] = words.length === 0 ? [] : [{ kind: 'leftOut', words, each: count - most }]
  return { found: corrected, least: most, notes: [...notes, ...changes, ...left] }
}

export function isWanted({ part }: Found): boolean {
  return !part.isNot
}

/** How many of the words one article has at most, of all that may be found; and what such articles lack. */
function mostOf(found: readonly Found[], { filtered, world }: Asked) {
  const words = found.filter(isWanted)
  const not = found.filter((one) => !isWanted(one))
  const counts = new Uint8Array(world.size)
  let most = 0
  for (let article = 0; article < world.size; article++) {
    if (filtered.articles?.[article] === 0) continue
    if (not.some(({ hits }) => has(hits, article))) continue
    let count = 0
    for (const { hits } of words) if (has(hits, article)) count++
    counts[article] = count
    if (count > most) most = count
  }
  const lacking = words.filter(({ hits }) =>
    counts.some((count, article) => count === most && count > 0 && !has(hits, article)),
  )
  return { most, lacking }
}

export function has({ weights }: Hits, article: number): boolean {
  return (weights[article] ?? 0) > 0
}

/** The same words, those that no article has with one letter changed. */
function corrections(found: readonly Found[], world: World): Promise<readonly Found[]> {
  return Promise.all(
    found.map(async (one) => {
      const { part, hits } = one
      if (part.isNot || part.kind !== 'word' || hits.articles > 0) return one
      const text = await correct(part.text, world)
      if (text === null) return one
      const { found: again } = await readWords([{ ...part, text, isOpen: false }], world)
      return again[0] ?? one
    }),
  )
}
