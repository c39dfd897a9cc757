import type { Hits } from './hits.ts'
import type { Note } from './notes.ts'
import { phraseHits } from './phrase-hits.ts'
import type { PhrasePart, WordPart } from './query.ts'
import { alternatives } from './terms.ts'
import { told } from './told.ts'
import { wordHits } from './word-hits.ts'
import type { World } from './world.ts'

/** A word or phrase, and where it is. */
export interface Found {
  readonly part: WordPart | PhrasePart
  readonly hits: Hits
}

/** Looks words and phrases up, all at a time. One whose file cannot be read is left out, with a note. */
export async function readWords(
  parts: readonly (WordPart | PhrasePart)[],
  world: World,
): Promise<{ readonly found: readonly Found[]; readonly notes: readonly Note[] }> {
  const read = await Promise.all(
    parts.map((part) => told(null, part.text, () => hitsOfPart(part, world))),
  )
  return {
    found: read.flatMap(({ value: hits }, at) => {
      const part = parts[at]
      return hits === null || part === undefined ? [] : [{ part, hits }]
    }),
    notes: read.flatMap(({ notes }) => notes),
  }
}

function hitsOfPart(part: WordPart | PhrasePart, world: World): Promise<Hits> {
  if (part.kind === 'word') return wordHits(part.text, part.isOpen && !part.isNot, world)
  const words = alternatives(part.text, world)
  return words.length === 1 ? wordHits(part.text, false, world) : phraseHits(words, world)
}
