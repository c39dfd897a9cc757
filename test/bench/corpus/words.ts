import { randomOf } from './random.ts'

const INITIALS = 'b d f g h j k l m n p r s t v z br dr gr kr st tr'.split(' ')
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai']
const MIDDLES =
  'b d g k l m n p r s t v z mb nd ng lt rk ss st nt rd ld mr lv sh dr tr rv kh'.split(' ')
const FINALS = 'l n r s th k m sk rn nd t '.split(' ')

/** Endings by kind of word. No two kinds share one, so that no word is of two kinds. */
const ENDINGS = {
  noun: 'ance ment ity ing ism ude ery age ure eld'.split(' '),
  adjective: 'ic al ous ive ent ish'.split(' '),
  verb: ['ed', 'ated', 'ered'],
  adverb: ['ily'],
} as const
const STEMS = INITIALS.length * VOWELS.length * MIDDLES.length
const NAMES = STEMS * VOWELS.length * FINALS.length

/** The kinds of made-up words. */
export type WordKind = keyof typeof ENDINGS

/** How many words of each kind the lexicon has: 20,000 in all. */
export const LEXICON: Readonly<Record<WordKind, number>> = {
  noun: 10_000,
  adjective: 5_000,
  verb: 4_000,
  adverb: 1_000,
}

/**
 * The made-up word of a rank, pronounceable and different from that of every other rank and kind.
 *
 * @example wordAt(1, 'noun', 12) // 'kostance'
 */
export function wordAt(seed: number, kind: WordKind, rank: number): string {
  const endings = ENDINGS[kind]
  const number = shuffled(rank, STEMS * endings.length, seed)
  return stemOf(Math.floor(number / endings.length)) + endings[number % endings.length]
}

/**
 * A made-up proper name, different from that of every other number; one in twenty has a diacritic,
 * one in thirty an apostrophe.
 *
 * @param realm names of different realms may be the same: those of places, of persons.
 * @example nameAt(1, 0, 5) // 'Tarvel'
 */
export function nameAt(seed: number, realm: number, index: number): string {
  const number = shuffled(index, NAMES, seed + realm)
  const final = FINALS[number % FINALS.length]
  const rest = Math.floor(number / FINALS.length)
  const vowel = VOWELS[rest % VOWELS.length]
  const bare = `${stemOf(Math.floor(rest / VOWELS.length))}${vowel}${final}`
  const random = randomOf(seed, realm, index, 1)
  const accented = random.chance(1 / 20) ? bare.replace(/[aeou]/u, accent) : bare
  const name = random.chance(1 / 30)
    ? accented.replace(/^([^aeiou]+.)(.{3,})$/u, "$1'$2")
    : accented
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Consonants, vowel, consonants: three parts that can be told from the word again. */
function stemOf(number: number): string {
  const middle = MIDDLES[number % MIDDLES.length]
  const rest = Math.floor(number / MIDDLES.length)
  return `${INITIALS[Math.floor(rest / VOWELS.length)]}${VOWELS[rest % VOWELS.length]}${middle}`
}

function accent(vowel: string): string {
  return { a: 'á', e: 'é', o: 'ö', u: 'ū' }[vowel] ?? vowel
}

/** Another number of the same range for each: a step prime to the range visits all of it. */
function shuffled(number: number, range: number, seed: number): number {
  let step = Math.round(range * 0.618)
  while (greatestDivisor(step, range) !== 1) step++
  return (number * step + randomOf(seed).below(range)) % range
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
