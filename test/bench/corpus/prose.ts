import type { Random } from './random.ts'
import type { WordKind } from './words.ts'
import { LEXICON, wordAt } from './words.ts'

/** The words of each kind, the commonest first. */
export type Lexicon = Readonly<Record<WordKind, readonly string[]>>

/** What writing needs to know. */
export interface Writing {
  readonly random: Random
  readonly lexicon: Lexicon
  /** The next name to mention. */
  readonly name: () => string
  /** How often a noun phrase is a name, from 0 to 1. */
  readonly nameChance: number
  /** How often a noun is emphasized, from 0 to 1. */
  readonly emphasis: number
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const ARTICLES = ['the', 'the', 'the', 'a', 'its', 'their', 'this', 'every', 'another']
const JOINTS = [', and', ', but', ', while', ', although', '; later', ', because']

/** `@` is a noun phrase or a name, `@n` a noun, `@j` an adjective, `@v` a verb, `@a` an adverb. */
const CLAUSES = [
  '@ was @v by @ in @y',
  'the @j @n of @ @v @ after the @n',
  'in @y, @ @v its @n with @ for the first time',
  'it was @a @v from the @n to the @n, where @ had been @v',
  'many of the @n and the @n were @j and @j',
  'according to @, the @n was @v @a in @m',
  '@ has been @j since @d',
  'about @c of them were @v near @ between @y and the @n',
  'there is no @n in @ that is not @v by the @j @n',
  'on @d, @ and @ @v the @n under which most of the @n had @a been @v',
  'its @n is @j, as is that of @',
  'they @v @ to the @n of @, which was then @j',
].map((clause) => clause.split(' '))

/** The words of a seed. */
export function lexiconOf(seed: number): Lexicon {
  const words = (kind: WordKind) =>
    Array.from({ length: LEXICON[kind] }, (_, rank) => wordAt(seed, kind, rank))
  return {
    noun: words('noun'),
    adjective: words('adjective'),
    verb: words('verb'),
    adverb: words('adverb'),
  }
}

/** A date as prose has it: `July 5, 2017`. */
export function dateText(random: Random): string {
  return `${random.pick(MONTHS)} ${random.between(1, 28)}, ${yearText(random)}`
}

/** A paragraph of a few sentences: English function words, content words by Zipf's law. */
export function paragraph(writing: Writing): string {
  const { random } = writing
  return Array.from({ length: random.between(3, 7) }, () => sentence(writing)).join(' ')
}

/** One sentence of one clause or two. */
export function sentence(writing: Writing): string {
  const { random } = writing
  const first = clause(writing)
  const text = random.chance(0.4) ? `${first}${random.pick(JOINTS)} ${clause(writing)}` : first
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** A few words without a verb, for an item of a list or a cell. */
export function phrase({ random, lexicon }: Pick<Writing, 'random' | 'lexicon'>): string {
  const { adjective, noun } = lexicon
  return `${common(random, adjective)} ${common(random, noun)}`
}

function clause(writing: Writing): string {
  return writing.random
    .pick(CLAUSES)
    .map((word) => (word.startsWith('@') ? filled(word, writing) : word))
    .join(' ')
}

/** A slot of a clause, with the punctuation behind it. */
function filled(slot: string, writing: Writing): string {
  const comma = slot.endsWith(',') ? ',' : ''
  return `${contentOf(slot.slice(1, comma === '' ? undefined : -1), writing)}${comma}`
}

function contentOf(slot: string, writing: Writing): string {
  const { random, lexicon, nameChance, emphasis } = writing
  switch (slot) {
    case '':
      return random.chance(nameChance) ? writing.name() : nounPhrase(writing)
    case 'n': {
      const noun = common(random, lexicon.noun)
      return emphasis > 0 && random.chance(emphasis) ? `*${noun}*` : noun
    }
    case 'j':
      return common(random, lexicon.adjective)
    case 'v':
      return common(random, lexicon.verb)
    case 'a':
      return common(random, lexicon.adverb)
    case 'y':
      return yearText(random)
    case 'm':
      return `${random.pick(MONTHS)} ${yearText(random)}`
    case 'd':
      return dateText(random)
    default:
      return String(random.between(2, 900))
  }
}

function nounPhrase({ random, lexicon }: Writing): string {
  const adjective = random.chance(0.4) ? `${common(random, lexicon.adjective)} ` : ''
  return `${random.pick(ARTICLES)} ${adjective}${common(random, lexicon.noun)}`
}

function common(random: Random, words: readonly string[]): string {
  return words[random.zipf(words.length)] as string
}

function yearText(random: Random): string {
  return String(random.between(1500, 2020))
}
