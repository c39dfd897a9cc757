/** What {@link hashTable} says of a hash that nothing has. */
export const NOWHERE = -2
/** And of one that several have. */
export const SEVERAL = -1

/** Places by hashes of 32 bits. */
export interface HashTable {
  readonly add: (hash: number, place: number) => void
  /** The place that was added with a hash, {@link SEVERAL} or {@link NOWHERE}. */
  readonly placeOf: (hash: number) => number
}

/**
 * Makes a table for so many hashes that are mixed well: one list of numbers, half of it empty, in which
 * what finds its slot taken goes to the next that is free (linear probing).
 */
export function hashTable(size: number): HashTable {
  const slots = 2 ** Math.ceil(Math.log2(2 * size + 2))
  // Side by side, so that one look at memory gives both.
  const [HASH, PLACE] = [0, 1]
  const pairs = new Int32Array(2 * slots).fill(NOWHERE)
  const pairOf = (hash: number): number => {
    const wanted = hash | 0
    let pair = 2 * ((hash >>> 4) & (slots - 1))
    while (pairs[pair + PLACE] !== NOWHERE && pairs[pair + HASH] !== wanted)
      pair = (pair + 2) & (2 * slots - 1)
    return pair
  }
  return {
    add: (hash, place) => {
      const pair = pairOf(hash)
      pairs[pair + PLACE] = pairs[pair + PLACE] === NOWHERE ? place : SEVERAL
      pairs[pair + HASH] = hash | 0
    },
    placeOf: (hash) => pairs[pairOf(hash) + PLACE] as number,
  }
}
