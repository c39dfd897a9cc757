import type { Fact } from '../../model/site.ts'
import type { Scribe } from './scribe.ts'

/** Keys that say of what rank a taxon is, the lowest first, and the sentence for it. */
const RANKS: readonly (readonly [keys: readonly string[], pattern: string])[] = [
  [['binomial', 'trinomial', 'species', 'subspecies'], 'aboutSpecies'],
  [['genus'], 'aboutGenus'],
  [['familia'], 'aboutFamily'],
]

/** Classes and kingdoms that have a name which everybody knows. */
const GROUPS: Readonly<Record<string, string>> = {
  actinopteri: 'groupFish',
  actinopterygii: 'groupFish',
  amphibia: 'groupAmphibians',
  arachnida: 'groupArachnids',
  aves: 'groupBirds',
  chondrichthyes: 'groupFish',
  fungi: 'groupFungi',
  insecta: 'groupInsects',
  mammalia: 'groupMammals',
  plantae: 'groupPlants',
  reptilia: 'groupReptiles',
}

/** What rank a kind of living things has, and of what group it is: `Species of bird`. */
export function taxonDescription(fields: readonly Fact[], { write, word }: Scribe): string | null {
  const rank = RANKS.find(([keys]) => fields.some((field) => isOne(field, keys)))
  const [group] = ['classis', 'regnum'].flatMap((key) =>
    fields.filter(({ schemaKey }) => schemaKey === key).flatMap(groupOf),
  )
  return rank === undefined || group === undefined ? null : write(rank[1], { group: word(group) })
}

/** A genus may list its species: only one says that the article is about it. */
function isOne({ schemaKey, text, value }: Fact, keys: readonly string[]): boolean {
  if (schemaKey === null || !keys.includes(schemaKey)) return false
  return value.type === 'entities' ? value.items.length === 1 : value.type === 'text' && text !== ''
}

function groupOf({ value }: Fact): readonly string[] {
  if (value.type !== 'entities') return []
  return value.items.flatMap(({ name }) => GROUPS[name.toLowerCase()] ?? [])
}
