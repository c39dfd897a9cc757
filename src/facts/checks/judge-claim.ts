import type { Infobox } from '../../model/infobox.ts'
import type { CheckLanguage } from './check-language.ts'
import type { Claim } from './claims.ts'
import { fits, fitsTogether, isMore, nearestTo } from './fit.ts'
import type { FoundNumber } from './prose/numbers-in.ts'
import type { Toll } from './tolls.ts'

/** What is to be compared: tolls and claims of one fate. */
export interface Compared {
  readonly tolls: readonly Toll[]
  readonly claims: readonly Claim[]
  /** Those of the claims that speak plainly and of the event itself. */
  readonly clear: readonly Claim[]
  /** Numbers of the text that count something else, or nothing that is known. */
  readonly others: readonly FoundNumber[]
  readonly infobox: Infobox | null
  /** Whether every side tells its losses. */
  readonly isComplete: boolean
  /** A section about losses goes through them part by part: only more than all is too much there. */
  readonly isLead: boolean
  readonly checks: CheckLanguage
}

/** A claim that contradicts a toll. */
export interface Verdict {
  readonly toll: Toll
  readonly claim: Claim
}

/** What a claim counts: all people, soldiers of a side, a group or a part, other things. */
type Scope = 'all' | 'part' | { readonly noun: string } | null

/** The first claim that cannot be true beside the tolls; null where none is, or in doubt. */
export function judge(compared: Compared): Verdict | null {
  const { claims, clear, isLead, tolls: all, others } = compared
  // `eight climbers died`: the number of the infobox stands in the text, whatever it counts there.
  const isSaid = (number: FoundNumber) =>
    all.some(({ min, max }) => max > 0 && number.min >= min && number.max <= max)
  if (others.some(isSaid) || claims.some(({ number }) => isSaid(number))) return null
  const fitting = (claim: Claim) => {
    const tolls = tollsFor(claim, compared)
    return tolls !== null && fits(claim, tolls)
  }
  const ofSide = clear.flatMap((claim) => verdictOfSide(claim, compared) ?? [])
  const [first] = isLead ? ofSide : []
  if (first !== undefined && !claims.some(fitting)) return first
  if (claims.some(fitting) || fitsTogether(claims, all)) return null
  for (const claim of clear) {
    const tolls = tollsFor(claim, compared)
    const scope = scopeOf(claim, compared)
    const [toll] = tolls?.filter(({ field }) => field.value.type !== 'none') ?? []
    if (tolls === null || toll === undefined || scope === null) continue
    if (typeof scope === 'string' && !compared.isComplete) continue
    const isWhole = scope !== 'part' && isLead
    if (isWhole || isMore(claim, tolls)) return { toll: nearestTo(claim, tolls) ?? toll, claim }
  }
  return null
}

/** `seven Nigerien soldiers` where one side is Niger alone: only its losses count. */
function verdictOfSide(claim: Claim, { tolls, infobox, checks }: Compared): Verdict | null {
  const { counted } = claim
  const [adjective, noun, ...more] = counted
  const { soldiers, people } = checks.counts
  if (adjective === undefined || noun === undefined || more.length > 0) return null
  if (!soldiers.has(noun) && !people.has(noun)) return null
  const side = sideOf(adjective, infobox)
  const own = tolls.filter((toll) => toll.side === side && isOfPeople(toll, checks))
  const [toll] = own
  if (side === null || toll === undefined || fits(claim, own)) return null
  return { toll, claim }
}

/** Letters that a country and its adjective share. */
const ROOT = 4

/** The side of which a single belligerent has the root of an adjective. */
function sideOf(adjective: string, infobox: Infobox | null): number | null {
  const root = adjective.slice(0, ROOT)
  if (root.length < ROOT) return null
  const sides = (infobox?.fields ?? []).filter(
    ({ schemaKey, value }) =>
      schemaKey === 'combatant' && value.type === 'entities' && value.items.length === 1,
  )
  const named = sides.filter(({ text }) => text.toLowerCase().startsWith(root))
  return named.length === 1 ? (named[0]?.side ?? null) : null
}

/** The tolls that a claim can be compared with; null where it counts something else. */
function tollsFor(claim: Claim, compared: Compared): readonly Toll[] | null {
  const { tolls, checks } = compared
  const scope = scopeOf(claim, compared)
  if (scope === null) return null
  const own =
    typeof scope === 'string'
      ? tolls.filter((toll) => isOfPeople(toll, checks))
      : tolls.filter(({ nouns }) => nouns.some((noun) => isSameNoun(noun, scope.noun)))
  return own.length === 0 ? null : own
}

function scopeOf({ counted, isPart }: Claim, { checks, tolls }: Compared): Scope {
  const { people, soldiers, groups } = checks.counts
  // Sides tell what soldiers they lost: people may be others besides.
  if (tolls.some(({ side }) => side !== null) && counted.some((word) => people.has(word)))
    return null
  if (isPart) return 'part'
  const [first] = counted
  if (first === undefined) return 'all'
  const isPlain = (word: string) => people.has(word) || soldiers.has(word)
  if (counted.length === 1 && isPlain(first)) return 'all'
  if (counted.some((word) => isPlain(word) || groups.has(word))) return 'part'
  return counted.length === 1 ? { noun: first } : null
}

/** Whether a toll counts people: nothing is named, or people, soldiers, a group. */
function isOfPeople({ nouns }: Toll, { counts }: CheckLanguage): boolean {
  const { people, soldiers, groups } = counts
  return nouns.every((noun) => people.has(noun) || soldiers.has(noun) || groups.has(noun))
}

function isSameNoun(a: string, b: string): boolean {
  return a === b || a === `${b}s` || b === `${a}s`
}
