/** Words are compared by so many of their first letters. */
const COMPARED = 5
/** In words that are shorter no typo is looked for. */
export const SHORTEST = COMPARED
const NEAR_EACH = 250

/**
 * What words that one typo tells apart have in common, whatever letters follow: the first five letters with
 * one of them left out (SymSpell, W. Garbe 2012, of beginnings). The words of all names are filed under
 * these, and what is typed is looked up under its own.
 *
 * @param word a folded word.
 * @example keysOf('midal') // ['idal', 'mdal', 'mial', 'midl', 'mida']
 */
export function keysOf(word: string): string[] {
  // Beyond the Basic Multilingual Plane a letter is two units.
  const letters = SURROGATE.test(word) ? [...word] : word
  if (letters.length < COMPARED - 1) return []
  if (letters.length < COMPARED) return [word]
  const keys: string[] = []
  for (let out = 0; out < COMPARED; out++) {
    // Of two letters that are the same either may be left out.
    if (out > 0 && letters[out] === letters[out - 1]) continue
    const [before, after] = [letters.slice(0, out), letters.slice(out + 1, COMPARED)]
    keys.push(typeof before === 'string' ? before + after : [...before, ...after].join(''))
  }
  return keys
}

const SURROGATE = /[\ud800-\udfff]/

/** How many bits of a key's hash name its shard. */
export function nearBits(keys: number): number {
  return Math.max(0, Math.ceil(Math.log2(keys / NEAR_EACH)))
}
