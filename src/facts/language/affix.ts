/** What stands before and behind a value. */
export interface Affix {
  readonly before: string
  readonly after: string
}

/** Reads `before …`, `… bc`. */
export function affixOf(pattern: string): Affix {
  const [before = '', after = ''] = pattern.split('…').map((part) => part.trim())
  return { before, after }
}

/**
 * What is left of a text without its affix, or null where it has none of them. Letters of the affix
 * must not run on into letters of the text, except where a script sets no spaces.
 *
 * @example withoutAffix('44 bc', [{ before: '', after: 'bc' }]) // '44'
 */
export function withoutAffix(text: string, affixes: readonly Affix[]): string | null {
  for (const { before, after } of affixes) {
    if (text.length <= before.length + after.length) continue
    if (!text.startsWith(before) || !text.endsWith(after)) continue
    const rest = text.slice(before.length, text.length - after.length)
    if (runsOn(before.at(-1), rest.at(0)) || runsOn(rest.at(-1), after.at(0))) continue
    return rest.trim()
  }
  return null
}

const LETTER = /[\p{L}\p{M}]/u
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function runsOn(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false
  return LETTER.test(left) && LETTER.test(right) && !SPACELESS.test(left) && !SPACELESS.test(right)
}
