/** Scripts that put no spaces between words, https://www.unicode.org/reports/tr14/ "Dictionary Usage". */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
/** Before Thai there is none of them; this is sooner asked. */
const BEYOND = /[\u0e00-\uffff]/
const MARK = /\p{M}/u

/** Stands in a turned name, `smith␁john`, where its beginning follows its end; it comes before all letters. */
export const TURN = '\u0001'

/** Whether a text has letters of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return BEYOND.test(text) && UNSPACED.test(text)
}

/** The Arabic article, which is written with its word; names are asked for with and without it. */
const ARTICLE = 'ال'

/**
 * The places in a folded name from which it may be asked for: where a word begins, and behind the Arabic
 * article; in scripts without spaces, every letter.
 *
 * @example startsOf('midal attack') // [0, 6]
 * @example startsOf('东京tower')     // [0, 1, 2]
 * @example startsOf('النيجر')       // [0, 2]
 */
export function startsOf(folded: string): number[] {
  if (folded === '') return []
  const starts = isUnspaced(folded) ? innerStarts(folded) : wordStarts(folded)
  if (!folded.includes(ARTICLE)) return starts
  return starts.flatMap((at) => {
    const behind = at + ARTICLE.length
    const hasMore = behind < folded.length && folded[behind] !== ' '
    return folded.startsWith(ARTICLE, at) && hasMore ? [at, behind] : [at]
  })
}

function wordStarts(folded: string): number[] {
  const starts = [0]
  for (let at = folded.indexOf(' '); at !== -1; at = folded.indexOf(' ', at + 1))
    starts.push(at + 1)
  return starts
}

function innerStarts(folded: string): number[] {
  const starts: number[] = []
  let at = 0
  let before = ' '
  for (const sign of folded) {
    const isMark = MARK.test(sign)
    const isInner = !isMark && (isUnspaced(before) || isUnspaced(sign))
    if (sign !== ' ' && (before === ' ' || isInner)) starts.push(at)
    at += sign.length
    if (!isMark || before === ' ') before = sign
  }
  return starts
}

/** Whether a folded name, from one of its {@link startsOf} on, begins with a folded text. */
export function hasBeginning(folded: string, beginning: string): boolean {
  if (folded.startsWith(beginning) || folded.includes(` ${beginning}`)) return true
  if (isUnspaced(folded)) return startsOf(folded).some((at) => folded.startsWith(beginning, at))
  const named = ARTICLE + beginning
  return folded.startsWith(named) || folded.includes(` ${named}`)
}
