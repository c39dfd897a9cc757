import type { Random } from './random.ts'

/** A name of an article, as text may speak of it. */
export interface Mentioned {
  readonly name: string
  /** Whether it is a common noun, which begins with a capital only as a title. */
  readonly isCommon: boolean
}

/** @example bare({ name: 'Tarvel (river)', isCommon: false }) // 'Tarvel' */
export function bare({ name }: Mentioned): string {
  return name.replace(/ \(.*\)$/u, '')
}

/** A name as prose has it: no parentheses, common nouns in lower case, apostrophes of either kind. */
export function mention(one: Mentioned, random: Random): string {
  const words = bare(one)
  const spelt = random.chance(0.5) ? words.replaceAll("'", '’') : words
  return one.isCommon ? spelt.charAt(0).toLowerCase() + spelt.slice(1) : spelt
}

/** A name as marked-up prose has it: in half of all cases linked, sometimes under other words. */
export function linkedMention(one: Mentioned, random: Random): string {
  const words = mention(one, random)
  if (random.chance(0.5)) return words
  return words === one.name ? `[[${one.name}]]` : `[[${one.name}|${words}]]`
}
