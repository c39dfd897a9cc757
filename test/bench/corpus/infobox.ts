import type { Lexicon } from './prose.ts'
import { dateText, phrase as phraseOf } from './prose.ts'
import type { Random } from './random.ts'
import type { Topic } from './titles.ts'

/** A key and its value. */
export type Pair = readonly [key: string, value: string]

/** What an infobox is made of. */
export interface InfoboxParts {
  readonly topic: Topic
  readonly title: string
  readonly random: Random
  /** The name of another article. */
  readonly name: () => string
  readonly lexicon: Lexicon
}

/** The fields of an article's infobox, 4 to 14; none for half of the articles about things. */
export function infoboxOf(parts: InfoboxParts): readonly Pair[] {
  const { topic, random } = parts
  if (topic === 'thing' && random.chance(0.5)) return []
  const [kept, perhaps] = fieldsOf(parts)
  const more = random.between(0, perhaps.length)
  return [...kept, ...perhaps.slice(0, more)]
}

/** The fields that are always there, and those that may be. */
function fieldsOf({ topic, title, random, name, lexicon }: InfoboxParts) {
  const phrase = () => phraseOf({ random, lexicon })
  const count = (least: number, most: number) => random.between(least, most).toLocaleString('en')
  const date = () => dateText(random)
  switch (topic) {
    case 'conflict':
      return conflict({ title, random, name, phrase, count })
    case 'person':
      return [
        [
          ['Name', title],
          ['Birth date', date()],
          ['Birth place', `${name()}, ${name()}`],
          ['Occupation', phrase()],
        ],
        [
          ['Death date', date()],
          ['Nationality', name()],
          ['Allegiance', name()],
          ['Known for', phrase()],
          ['Spouse', name()],
          ['Children', count(1, 9)],
          ['Awards', phrase()],
        ],
      ] as const
    case 'place':
    case 'area':
      return [
        [
          ['Name', title],
          ['Country', name()],
          ['Population', count(300, 4_000_000)],
          ['Area', `${count(5, 90_000)} km²`],
        ],
        [
          ['Capital', name()],
          ['Founded', date()],
          ['Elevation', `${count(2, 3000)} m`],
          ['Neighbours', `${name()}; ${name()}`],
          ['Languages', phrase()],
          ['Climate', phrase()],
          ['Mayor', name()],
          ['Twin town', name()],
        ],
      ] as const
    default:
      return [
        [
          ['Name', title],
          ['Location', `${name()}, ${name()}`],
          ['Founded', date()],
          ['Kind', phrase()],
        ],
        [
          ['Part of', name()],
          ['Opponents', `${name()}; ${name()}`],
          ['Length', `${count(2, 2000)} km`],
          ['Colours', phrase()],
          ['Purpose', phrase()],
        ],
      ] as const
  }
}

interface ConflictParts extends Omit<InfoboxParts, 'topic' | 'lexicon'> {
  readonly phrase: () => string
  readonly count: (least: number, most: number) => string
}

/** Two sides, as in the infobox of a battle. */
function conflict({ title, random, name, phrase, count }: ConflictParts) {
  const losses = () =>
    random.chance(0.2) ? 'Unknown' : `${count(2, 9000)} killed, ${count(2, 900)} injured`
  return [
    [
      ['Conflict', title],
      ['Date', dateText(random)],
      ['Place', `${name()}, ${name()}`],
      ['Combatant1', name()],
      ['Combatant2', `${name()}; ${name()}`],
    ],
    [
      ['Casualties1', losses()],
      ['Casualties2', losses()],
      ['Partof', name()],
      ['Result', phrase()],
      ['Commander1', name()],
      ['Commander2', name()],
      ['Strength1', count(90, 90_000)],
      ['Strength2', `about ${count(90, 90_000)}`],
      ['Notes', phrase()],
    ],
  ] as const
}
