import type { Passage } from '../model/site.ts'

/** So many characters of a sentence stand before and behind a link, at most. */
const MOST = 110
const END = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«„([¿¡]*[\p{Lu}\p{N}\p{Lo}])|[。！？]["”’」』）]*|\n{2,}/gu
/** `U.S.`, `St.`, `Dr.`, `c.`: a stop that ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}|St|Mt|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Rev|No|vs|ca|cf|Jr|Sr)\.\s+$/u

/**
 * The sentence around a link, cut at words where it is long.
 *
 * @param start where the link's words begin in the text of its paragraph.
 * @example passageOf('It is far. The city of Agadez lies north. Few go.', 24, 30)
 * // { before: 'The city of ', words: 'Agadez', after: ' lies north.' }
 */
export function passageOf(text: string, start: number, end: number): Passage {
  const before = clean(text.slice(sentenceStart(text, start), start)).trimStart()
  const after = clean(text.slice(end, sentenceEnd(text, end))).trimEnd()
  return {
    before: lastWords(before),
    words: clean(text.slice(start, end)),
    after: firstWords(after),
  }
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 2 * MOST)
  const window = text.slice(from, at)
  let start = 0
  // The link's own words stand in for what follows the last stop.
  for (const { index, 0: stop } of `${window}A`.matchAll(END)) {
    const next = index + stop.length
    if (next <= window.length && !ABBREVIATED.test(window.slice(0, next))) start = next
  }
  return from + start
}

function sentenceEnd(text: string, at: number): number {
  const window = text.slice(at, at + 2 * MOST)
  for (const { index, 0: stop } of window.matchAll(END)) {
    const next = index + stop.length
    if (!ABBREVIATED.test(window.slice(0, next))) return at + index + stop.trimEnd().length
  }
  return at + window.length
}

function lastWords(text: string): string {
  if (text.length <= MOST) return text
  const cut = text.slice(-MOST).replace(/^[\udc00-\udfff]/u, '')
  const space = cut.indexOf(' ')
  return `… ${space >= 0 && space < MOST / 2 ? cut.slice(space + 1) : cut}`
}

function firstWords(text: string): string {
  if (text.length <= MOST) return text
  const cut = text.slice(0, MOST).replace(/[\ud800-\udbff]$/u, '')
  const space = cut.lastIndexOf(' ')
  return `${space > MOST / 2 ? cut.slice(0, space) : cut} …`
}
