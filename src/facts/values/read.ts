import type { ValueType } from '../../model/infobox.ts'
import { singleSpaced } from '../../model/single-spaced.ts'
import type { Language } from '../language/language.ts'
import { westernDigits } from '../language/western-digits.ts'
import type { Dimension } from '../numbers/units.ts'
import { readCoordinates } from './coordinates.ts'
import { readCounts } from './counts.ts'
import { readDate } from './date.ts'
import { readEntities } from './entities.ts'
import { readImage } from './image.ts'
import { readPlace } from './place.ts'
import { readQuantity } from './quantity.ts'
import type { Reading } from './reading.ts'

/** What is to be read: what a schema says of the key. */
export interface Expected {
  readonly value: ValueType
  /** Whether commas part entities as semicolons do. */
  readonly commas: boolean
  /** Whether names have no common words in them, as people and bodies have not. */
  readonly proper: boolean
  /** Whether `Procter & Gamble` is one name. */
  readonly firms: boolean
  /** Whether two towns may face each other. */
  readonly banks: boolean
  /** The unit of a number without one. */
  readonly unit: string | null
  /** What a number measures; null where nothing is said of that. */
  readonly dimension: Dimension | null
}

/** Longer texts are prose. */
const LIMIT = 2000

/** Reads a field's text as the schema says; null where it stays text. */
export function readValue(text: string, expected: Expected, language: Language): Reading {
  if (text.length > LIMIT) return null
  const word = text.toLowerCase()
  if (language.none.has(word)) return { value: { type: 'none' } }
  if (language.unknown.has(word)) return { value: { type: 'unknown' } }
  switch (expected.value) {
    case 'date':
      return readDate(singleSpaced(plain(text, language)), language)
    case 'place':
      return readPlace(visible(text), expected.banks, language)
    case 'entities':
      return readEntities(visible(text), expected, language)
    case 'counts':
      return readCounts(plain(text, language), language)
    case 'quantity':
      return readQuantity(plain(text, language), expected, language)
    case 'coordinates':
      return readCoordinates(singleSpaced(plain(text, language)), language)
    case 'image':
      return readImage(text)
    case 'text':
      return null
    default:
      return expected.value satisfies never
  }
}

/** Signs of direction, which are not seen. */
const UNSEEN = /[\u200b\u200e\u200f\u061c\u2066-\u2069\ufeff]/gu
const FIXED_SPACES = /[\u00a0\u2009\u202f]/gu
/** Digits as wide as a Chinese character. */
const FULL_WIDTH = /[０-９]/gu
/** A space that keeps words together, where it does not part the digits of a number. */
const FIXED_SPACE = /[\u00a0\u2009\u202f](?!\d{3}(?!\d))/gu

/** A text without signs that are not seen, its spaces ordinary ones. */
function visible(text: string): string {
  return text.replace(UNSEEN, '').replace(FIXED_SPACES, ' ').trim()
}

/** Digits of Europe, spaces single; line feeds stay. */
function plain(text: string, { tag }: Language): string {
  const digits = /^ar\b/iu.test(tag) ? westernDigits(text) : text
  return digits
    .replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'))
    .replace(UNSEEN, '')
    .replace(FIXED_SPACE, ' ')
    .replace(/[ \t]{2,}|\t/gu, ' ')
}
