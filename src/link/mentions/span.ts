/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The first span that overlaps a stretch; undefined where none does. */
export type Overlapping = (start: number, end: number) => Span | undefined

const nowhere: Overlapping = () => undefined

/**
 * Makes a finder of overlapping spans that is asked from the beginning of a text to its end: each stretch
 * begins where the one before did, or later. All its answers together take time that grows with the text.
 */
export function overlapping(spans: readonly Span[]): Overlapping {
  if (spans.length === 0) return nowhere
  const sorted = isInOrder(spans) ? spans : [...spans].sort((a, b) => a.start - b.start)
  let first = 0
  return (start, end) => {
    while (first < sorted.length && (sorted[first] as Span).end <= start) first++
    const span = sorted[first]
    return span !== undefined && span.start < end ? span : undefined
  }
}

function isInOrder(spans: readonly Span[]): boolean {
  for (let at = 1; at < spans.length; at++)
    if ((spans[at - 1] as Span).start > (spans[at] as Span).start) return false
  return true
}
