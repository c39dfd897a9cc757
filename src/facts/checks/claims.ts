import type { CheckLanguage } from './check-language.ts'
import { DATE_SIGN } from './check-language.ts'
import { countedBehind, fateBehind, isMixed } from './fate-of.ts'
import type { FoundNumber, Word } from './prose/numbers-in.ts'
import { numberAt, wordsOf } from './prose/numbers-in.ts'
import { endsWith } from './prose/phrases.ts'
import type { Sentence } from './prose/sentences.ts'
import type { Fate } from './words/words.ts'

/** What a sentence counts: so many killed, injured, captured or missing. */
export interface Claim {
  readonly fate: Fate
  readonly number: FoundNumber
  readonly sentence: Sentence
  readonly clause: Clause
  /** Where the words for what is counted end in the sentence. */
  readonly end: number
  /** What is counted, without the fate: `nigerien soldiers`. */
  readonly counted: readonly string[]
  /** Whether it may be a part: `two of the soldiers`, `12 dead in the village`. */
  readonly isPart: boolean
}

/** What stands around a number between commas. */
export interface Clause {
  /** A sign stands for each date. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a sentence tells in numbers, dates left out. */
export interface Told {
  readonly claims: readonly Claim[]
  /** Numbers of anything else. */
  readonly others: readonly FoundNumber[]
}

/** The claims of a sentence, and its other numbers. */
export function claimsOf(sentence: Sentence, checks: CheckLanguage): Told {
  const words = wordsOf(sentence.lower)
  const { dates } = sentence
  const claims: Claim[] = []
  const others: FoundNumber[] = []
  for (let at = 0; at < words.length; at++) {
    const start = words[at]?.start ?? 0
    if (dates.some((date) => start >= date.start && start < date.end)) continue
    const number = numberAt(words, at, checks)
    if (number === null) continue
    const claim = claimAt(words, number, sentence, checks)
    if (claim === null) others.push(number)
    else claims.push(claim)
    at = number.behind - 1
  }
  // `All 91 passengers and the crew of six were killed` counts 97.
  const isAlone = ({ clause }: Claim) =>
    !others.some(({ start }) => start >= clause.start && start < clause.end)
  return {
    claims: claims.map((claim) => (isAlone(claim) ? claim : { ...claim, isPart: true })),
    others,
  }
}

function claimAt(
  words: readonly Word[],
  number: FoundNumber,
  sentence: Sentence,
  checks: CheckLanguage,
): Claim | null {
  const counted = countedBehind(words, number.behind, checks)
  const end = number.behind + counted.length
  const clause = clauseAt(sentence, number)
  const before = checks.counts.fates.filter((one) => endsWith(words, number.first, one.before) > 0)
  const isPart =
    (counted.length === 0 && isOf(words[end])) ||
    (before.length === 0 && isOf(words[number.first - 1])) ||
    checks.place.test(clause.text)
  const behind = fateBehind(words, end, checks)
  const fate = behind ?? (before.length === 1 ? before[0]?.fate : null) ?? null
  const isExcept = endsWith(words, number.first, checks.counts.except) > 0
  if (fate === null || isExcept || isMixed(words, number.first, checks)) return null
  return { fate, number, sentence, clause, end: words[end - 1]?.end ?? number.end, counted, isPart }
}

function clauseAt({ lower, dates }: Sentence, { start, end }: FoundNumber): Clause {
  const from = Math.max(lower.lastIndexOf(', ', start), lower.lastIndexOf(';', start)) + 1
  const rest = lower.slice(end).search(/, |;/u)
  const to = rest === -1 ? lower.length : end + rest
  let text = ''
  let at = from
  for (const date of dates) {
    if (date.end <= at || date.start >= to) continue
    text += lower.slice(at, Math.max(at, date.start)) + DATE_SIGN
    at = date.end
  }
  return { text: text + lower.slice(at, Math.max(at, to)), start: from, end: to }
}

function isOf(word: Word | undefined): boolean {
  return /^(?:of|de|des|d'entre|von|der)$/u.test(word?.text ?? '')
}
