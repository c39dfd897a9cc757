import { randomOf } from './random.ts'
import { nameAt, wordAt } from './words.ts'

/** What an article of the corpus is about. */
export type Topic = 'place' | 'area' | 'conflict' | 'person' | 'group' | 'thing' | 'river'

/** The names of an article; those of all articles are different. */
export interface Names {
  readonly topic: Topic
  readonly title: string
  /** Names that its aliases may be. */
  readonly aliases: readonly [string, string]
  /** The name that a redirect to it may have. */
  readonly redirect: string
}

const AREAS = ['Region', 'Valley', 'Province', 'Hills', 'District', 'Islands']
const CONFLICTS = ['Battle of', 'Siege of', 'Second Battle of', 'Treaty of']
const GROUPS = ['Liberation Front', "People's Union", 'National Salvation Army', 'Trading Company']
/** As many articles come of one place: Tarvel, Tarvel Region, Battle of Tarvel … */
const FAMILY = 8
/** Two numbers prime to one another: each person has another pair of names (Chinese remainders). */
const GIVEN_NAMES = 499
const SURNAMES = 1009
const [ADJECTIVES, NOUNS] = [1999, 251]
/** Nouns that are commoner have no article of their own. */
const COMMON_NOUNS = 300
/** So many nouns have one, where nothing else is said. */
const SINGLE_NOUNS = 9_000

const [PLACES, GIVEN, FAMILIES] = [101, 202, 303]

/**
 * The names of article number `index`: a pure function of the two, for any number of articles up to
 * two millions. Names lie within others, as they do: Tarvel, Tarvel Region, Tarvel (river).
 *
 * @param singleNouns of nouns, so many at most have an article: words that all prose is full of.
 * @example namesAt(1, 2).title // 'Battle of Tarvel'
 */
export function namesAt(seed: number, index: number, singleNouns = SINGLE_NOUNS): Names {
  const family = Math.floor(index / FAMILY)
  const random = randomOf(seed, index, 2)
  const place = nameAt(seed, PLACES, family)
  switch (index % FAMILY) {
    case 0:
      return named('place', place, [`City of ${place}`, `${place} Town`], `${place} Old Town`)
    case 1: {
      const area = random.pick(AREAS)
      const aliases = [`${area} of ${place}`, `Greater ${place}`] as const
      return named('area', `${place} ${area}`, aliases, `${place} Country`)
    }
    case 2: {
      const aliases = [`${place} attack`, `Fighting at ${place}`] as const
      return named('conflict', `${random.pick(CONFLICTS)} ${place}`, aliases, `${place} campaign`)
    }
    case 3:
      return person(seed, 2 * family)
    case 4:
      return person(seed, 2 * family + 1)
    case 5: {
      const aliases = [`Front of ${place}`, `${place} Rebels`] as const
      return named('group', `${place} ${random.pick(GROUPS)}`, aliases, `${place} Fighters`)
    }
    case 6:
      return thing(seed, family, singleNouns)
    default:
      return named(
        'river',
        `${place} (river)`,
        [`River ${place}`, `${place} Water`],
        `${place} Brook`,
      )
  }
}

function person(seed: number, number: number): Names {
  const given = nameAt(seed, GIVEN, number % GIVEN_NAMES)
  const surname = nameAt(seed, FAMILIES, number % SURNAMES)
  const initial = String.fromCharCode(65 + (number % 26))
  const aliases = [`${given} ${initial}. ${surname}`, `${given} ${surname} the Elder`] as const
  return named('person', `${given} ${surname}`, aliases, `${surname}, ${given}`)
}

/** Common nouns, in the case of a sentence: one word, or two. */
function thing(seed: number, number: number, singleNouns: number): Names {
  const isSingle = number % 4 === 0 && number / 4 < singleNouns
  const rank = COMMON_NOUNS + (isSingle ? number / 4 : number % NOUNS)
  const noun = wordAt(seed, 'noun', rank)
  const name = isSingle
    ? noun
    : `${wordAt(seed, 'adjective', COMMON_NOUNS + (number % ADJECTIVES))} ${noun}`
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return named('thing', title, [`${title} work`, `Art of ${name}`], `${title} trade`)
}

function named(
  topic: Topic,
  title: string,
  aliases: readonly [string, string],
  redirect: string,
): Names {
  return { topic, title, aliases, redirect }
}
