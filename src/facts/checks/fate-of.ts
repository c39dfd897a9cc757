import type { CheckLanguage } from './check-language.ts'
import type { Word } from './prose/numbers-in.ts'
import { numberAt } from './prose/numbers-in.ts'
import { endsWith, startsWith } from './prose/phrases.ts'
import type { Fate } from './words/words.ts'

/** So many words may stand between a number and what befell those that it counts. */
const MOST = 5
/** So many between an auxiliary and a verb at the end of its clause. */
const LATEST = 6

/** The words from a number to the next that cannot be a part of what it counts. */
export function countedBehind(
  words: readonly Word[],
  from: number,
  { counts }: CheckLanguage,
): readonly string[] {
  const counted: string[] = []
  for (let at = from; at < from + MOST; at++) {
    const text = words[at]?.text ?? ''
    if (!/^\p{L}/u.test(text) || counts.stops.has(text)) break
    if (counts.auxiliaries.has(text)) break
    if (counts.fates.some(({ after }) => startsWith(words, at, after) > 0)) break
    counted.push(text)
  }
  return counted
}

/** What befell those counted: `… were killed`, `… dead`; null where another word stands there. */
export function fateBehind(
  words: readonly Word[],
  from: number,
  checks: CheckLanguage,
): Fate | null {
  const { counts } = checks
  let at = from
  while (counts.auxiliaries.has(words[at]?.text ?? '')) at++
  const isPassive = at > from
  const latest = isPassive && counts.isVerbLate ? at + LATEST : at
  for (; at <= latest; at++) {
    for (const { fate, after } of counts.fates) {
      const length = startsWith(words, at, after)
      if (length > 0) return isWhole(words, at + length, isPassive, checks) ? fate : null
    }
    if (!/^\p{L}/u.test(words[at]?.text ?? '') || numberAt(words, at, checks) !== null) return null
  }
  return null
}

/** `5 killed or wounded` counts both; `20 gunmen killed 5` does not count the killed. */
function isWhole(
  words: readonly Word[],
  behind: number,
  isPassive: boolean,
  checks: CheckLanguage,
): boolean {
  const { counts } = checks
  const next = words[behind]?.text ?? '.'
  if (counts.or.has(next)) {
    return !counts.fates.some(({ after }) => startsWith(words, behind + 1, after) > 0)
  }
  const isObject = !counts.stops.has(next) || counts.objects.has(next)
  return isPassive || !/^[\p{L}\p{N}]/u.test(next) || !isObject
}

/** `killed and wounded 30` */
export function isMixed(words: readonly Word[], first: number, { counts }: CheckLanguage): boolean {
  if (!counts.or.has(words[first - 2]?.text ?? '')) return false
  return counts.fates.some(
    ({ before, after }) =>
      endsWith(words, first - 2, before) > 0 || endsWith(words, first - 2, after) > 0,
  )
}
