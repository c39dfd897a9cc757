/** Articles that are put in order by their scores. */
export interface ByScore {
  /** @param score from 0 to less than 4096, to five places. */
  readonly add: (article: number, score: number) => void
  /** The highest score first; of equal ones the lowest number. */
  readonly articles: () => number[]
}

/** A number of a `Float64Array` holds so many bits. */
const BITS = 53
const MOST = 4096

/**
 * Puts articles in order. Each is one number, of its score and its own: a browser sorts numbers much sooner than
 * it compares articles by a function.
 *
 * @param size all numbers of articles are less.
 */
export function byScore(size: number): ByScore {
  const slots = 2 ** Math.ceil(Math.log2(size + 1))
  const scale = 2 ** BITS / slots / MOST
  const keys = new Float64Array(size)
  let count = 0
  return {
    add: (article, score) => {
      const points = Math.floor(Math.max(0, MOST - score) * scale)
      keys[count++] = Math.min(points, MOST * scale - 1) * slots + article
    },
    articles: () => Array.from(keys.subarray(0, count).sort(), (key) => key % slots),
  }
}
