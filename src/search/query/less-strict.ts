import { correct } from './correct.ts'
import type { Filtered } from './filters.ts'
import type { Note } from './notes.ts'
import { told } from './told.ts'
import type { Found } from './words.ts'
import { readWords } from './words.ts'
import type { World } from './world.ts'

/** What is looked for in place of words that no article has together. */
export interface LessStrict {
  readonly found: readonly Found[]
  readonly notes: readonly Note[]
}

interface Asked {
  readonly filtered: Filtered
  readonly world: World
}

/**
 * Words that some article has, all together: those that were asked for, if one has them; else with a slip of
 * a letter forgiven in those that none has; else without some, of which the notes tell.
 */
export async function lessStrict(found: readonly Found[], asked: Asked): Promise<LessStrict> {
  if (best(found, asked).length === wanted(found).length) return { found, notes: [] }
  const { value: corrected, notes } = await told(found, '', () => corrections(found, asked.world))
  const changes = corrected.flatMap(({ part }, at): Note[] => {
    const word = found[at]?.part.text
    return word === undefined || word === part.text
      ? []
      : [{ kind: 'corrected', word, by: part.text }]
  })
  const kept = new Set(best(corrected, asked))
  const left = wanted(corrected).filter((one) => !kept.has(one))
  // Nothing fits at all: then the query itself is answered.
  if (kept.size === 0) return { found, notes }
  const words = left.map(({ part }) => part.text)
  return {
    found: corrected.filter((one) => one.part.isNot || kept.has(one)),
    notes: [
      ...notes,
      ...changes,
      ...(words.length === 0 ? [] : [{ kind: 'leftOut', words } as const]),
    ],
  }
}

function wanted(found: readonly Found[]): readonly Found[] {
  return found.filter(({ part }) => !part.isNot)
}

/** The words of the article that has those which say most, of all articles that may be found. */
function best(found: readonly Found[], { filtered, world }: Asked): readonly Found[] {
  const words = wanted(found)
  const not = found.filter(({ part }) => part.isNot)
  let most = 0
  let winner = -1
  for (let article = 0; article < world.size; article++) {
    if (filtered.articles?.[article] === 0) continue
    if (not.some(({ hits }) => (hits.weights[article] ?? 0) > 0)) continue
    let sum = 0
    for (const { hits } of words) if ((hits.weights[article] ?? 0) > 0) sum += 1 + hits.idf
    if (sum <= most) continue
    most = sum
    winner = article
  }
  return words.filter(({ hits }) => (hits.weights[winner] ?? 0) > 0)
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
