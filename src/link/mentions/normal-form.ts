import { segmentsOf } from '../../model/segments.ts'

/** A text in Unicode's composed form, and the places of either in the other. */
export interface NormalForm {
  readonly text: string
  /** A place of the text as given → its place in the composed one. */
  readonly composed: (at: number) => number
  /** The way back. */
  readonly given: (at: number) => number
}

/**
 * All below U+0300 is composed as it is, and so are dashes and quotation marks (U+2002 to U+206F); what is beyond
 * U+FFFF is two units of this range.
 */
const BEYOND_LATIN = /[\u0300-\u2001\u2070-\uffff]/

/** Composes a text (NFC, UAX #15), sign by sign; null where it is composed already, as most are. */
export function normalForm(text: string): NormalForm | null {
  if (!BEYOND_LATIN.test(text) || text.normalize('NFC') === text) return null
  let normal = ''
  const starts: number[] = []
  const places: number[] = []
  for (const { segment, index } of segmentsOf(text, new Intl.Segmenter('und'))) {
    starts.push(index)
    places.push(normal.length)
    normal += segment.normalize('NFC')
  }
  starts.push(text.length)
  places.push(normal.length)
  return {
    text: normal,
    composed: (at) => places[indexAt(starts, at)] ?? normal.length,
    given: (at) => starts[indexAt(places, at)] ?? text.length,
  }
}

/** The index of the first place that does not lie before another. */
function indexAt(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
