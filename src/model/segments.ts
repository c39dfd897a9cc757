/** A piece of a text that `Intl.Segmenter` has found. */
export interface Segment {
  readonly segment: string
  readonly index: number
  readonly isWordLike: boolean
}

/** The Segmenter takes the square of a text's length: it gets no more than this at once. */
const STRETCH = 1000
const SPACE = /\s/u
const JOINED = /^(?:\p{M}|\u200d|\p{Surrogate})/u

/**
 * What `Intl.Segmenter` finds in a text (UAX #29), in linear time: a long text is given to it in stretches, which
 * end in front of a space, and only where there is none for long between two signs.
 */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start)
    for (const { segment, index, isWordLike = false } of segmenter.segment(text.slice(start, end)))
      yield { segment, index: start + index, isWordLike }
    start = end
  }
}

function endOf(text: string, start: number): number {
  const most = start + STRETCH
  if (most >= text.length) return text.length
  for (let end = most; end > start + STRETCH / 2; end--) {
    if (SPACE.test(text.charAt(end)) && !SPACE.test(text.charAt(end - 1))) return end
  }
  for (let end = most; end > start + STRETCH / 2; end--) {
    if (!JOINED.test(text.slice(end, end + 2)) && text.charAt(end - 1) !== '\u200d') return end
  }
  // Not even a letter with that many marks is cut within a character.
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
}
