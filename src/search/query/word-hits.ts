import { fold } from '../../model/fold.ts'
import { endingsOf } from './endings.ts'
import type { Hits } from './hits.ts'
import { addTerms, hitsOf } from './hits.ts'
import { phraseHits } from './phrase-hits.ts'
import { alternatives } from './terms.ts'
import type { World } from './world.ts'

/** A word that goes on is less than the word itself. */
const ENDING = 0.6

/**
 * Where a word is. What is several words to an index, such as `al-Qaeda` or Chinese, is a phrase.
 *
 * @param isOpen whether it may be going on.
 */
export async function wordHits(text: string, isOpen: boolean, world: World): Promise<Hits> {
  const words = alternatives(text, world)
  const [terms = []] = words
  if (words.length > 1) return phraseHits(words, world, isOpen ? openEnd(text) : null)
  const weights = new Float32Array(world.size)
  await addTerms(weights, terms, world)
  const endings = isOpen ? await endingsOf(text, terms, world) : []
  await addTerms(weights, endings, world, ENDING)
  return hitsOf(weights, [[...terms, ...endings]])
}

/** The last of several words, as it is typed. */
function openEnd(text: string): string {
  return fold(text).split(' ').at(-1) ?? ''
}
