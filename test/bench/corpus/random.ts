/** A stream of numbers that its seeds determine. */
export interface Random {
  /** From 0 up to 1, evenly. */
  readonly next: () => number
  /** A whole number from 0 up to a limit, evenly. */
  readonly below: (limit: number) => number
  /** From the first to the last number, both included. */
  readonly between: (first: number, last: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** From 0 up to a limit, by Zipf's law: the number k comes about 1/(k+1) as often as 0. */
  readonly zipf: (limit: number) => number
  /** The normal distribution of mean 0 and deviation 1 (Box and Muller, 1958). */
  readonly normal: () => number
}

/**
 * mulberry32 by Tommy Ettinger (public domain,
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). Streams of different
 * seeds have nothing to do with one another, so that each article has its own.
 *
 * @example randomOf(7, 12).below(6) // the same on every machine
 */
export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => mix(mixed ^ mix(seed + 0x9e3779b9)), 0)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    between: (first, last) => first + below(last - first + 1),
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    zipf: (limit) => Math.min(limit, Math.floor((limit + 1) ** next())) - 1,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain): spreads each bit over all. */
function mix(bits: number): number {
  let mixed = bits | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
