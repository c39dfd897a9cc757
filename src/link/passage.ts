import type { Passage } from '../model/site.ts'

/** So many characters of a sentence stand before and behind a link, at most. */
const MOST = 110
/** Brackets and quotation marks that close behind a stop. */
const CLOSING = /["'”’»)\]」』）]/u
const WIDE_STOP = /[。！？]/u
/** What a sentence begins with: no small letter. */
const BEGINNING = /^["'“‘«„([¿¡]*[^\s\p{Ll}]/u
/** `U.S.`, `St.`, `Dr.`, `c.`: a stop that ends no sentence. */
const ABBREVIATED = /(?:^|[\s(.])(?:\p{L}|St|Mt|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Rev|No|vs|ca|cf|Jr|Sr)$/u

/**
 * The sentence around a link, cut at words where it is long.
 *
 * @param start where the link's words begin in the text of its paragraph.
 * @example passageOf('It is far. The city of Agadez lies north. Few go.', 23, 29)
 * // { before: 'The city of ', words: 'Agadez', after: ' lies north.' }
 */
export function passageOf(text: string, start: number, end: number): Passage {
  const from = sentenceStart(text, start)
  const to = sentenceEnd(text, end)
  return {
    before: lastWords(spaced(text.slice(from, start)).trimStart()),
    words: spaced(text.slice(start, end)),
    after: firstWords(spaced(text.slice(end, to)).trimEnd()),
  }
}

function spaced(text: string): string {
  return text.includes('\n') || text.includes('  ') ? text.replace(/\s+/gu, ' ') : text
}

/** One of `.!?…。！？`; most signs of most texts are letters beyond the first three. */
function isStop(unit: number): boolean {
  if (unit < 0x40) return unit === 0x2e || unit === 0x21 || unit === 0x3f
  return unit === 0x2026 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f
}

function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - 2 * MOST)
  for (let place = at - 1; place >= least; place--) {
    if (!isStop(text.charCodeAt(place))) continue
    const end = stopEnd(text, place)
    if (end !== null && end <= at) return end
  }
  return least
}

function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + 2 * MOST)
  for (let place = at; place < most; place++) {
    if (!isStop(text.charCodeAt(place))) continue
    const end = stopEnd(text, place)
    if (end !== null) return end
  }
  return most
}

/** Where the sentence ends that has a stop at a place; null where the stop ends none. */
function stopEnd(text: string, place: number): number | null {
  let end = place + 1
  while (CLOSING.test(text.charAt(end))) end++
  if (WIDE_STOP.test(text.charAt(place))) return end
  const isLast = text.slice(end, end + 4).trim() === '' && end + 4 >= text.length
  if (isLast) return end
  if (!/\s/u.test(text.charAt(end)) || !BEGINNING.test(text.slice(end, end + 6).trimStart()))
    return null
  const isAbbreviated =
    text[place] === '.' && ABBREVIATED.test(text.slice(Math.max(0, place - 6), place))
  return isAbbreviated ? null : end
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
