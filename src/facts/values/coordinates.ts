import type { Direction, Language } from '../language/language.ts'
import type { Reading } from './reading.ts'

/** Latitude and longitude in degrees. */
interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** A latitude or a longitude; without a direction, its place in the text tells which. */
interface Half {
  readonly degrees: number
  readonly direction: Direction | null
}

const NUMBER = '\\d{1,3}(?:\\.\\d{1,12})?'
const ANGLE = `([-−+]?)(${NUMBER})(?: ?° ?(?:(${NUMBER}) ?′ ?(?:(${NUMBER}) ?″)?)?)?`
const WORD = '(\\p{L}*)'
const BEHIND = new RegExp(`^${ANGLE} ?${WORD}(?: ?[,;] ?| )${ANGLE} ?${WORD}$`, 'u')
const BEFORE = new RegExp(`^${WORD} ?${ANGLE}(?: ?[,;] ?| |(?<=[°′″]))${WORD} ?${ANGLE}$`, 'u')
const TEMPLATE = /^\{\{ ?coord ?\|([^{}]*)\}\}$/iu
const LIMIT = 200

/**
 * Reads a place on the globe, in degrees with minutes and seconds or with decimals, or in Wikipedia's
 * template. Several ways of writing, parted by `/`, must agree.
 *
 * @example readCoordinates('14°30′N 5°15′E', english)
 * // { value: { type: 'coordinates', latitude: 14.5, longitude: 5.25 } }
 * @example readCoordinates('{{coord|14|30|N|5|15|E}}', english) // the same
 */
export function readCoordinates(text: string, language: Language): Reading {
  if (text.length > LIMIT) return null
  const template = TEMPLATE.exec(text)?.[1]
  const written = template === undefined ? signed(text, language) : anglesIn(template)
  const positions = written.split(' / ').map((one) => positionIn(one.trim(), language))
  const [first] = positions
  if (first === undefined || first === null) return null
  const isNear = (other: Position | null) =>
    other !== null &&
    Math.abs(other.latitude - first.latitude) < 0.02 &&
    Math.abs(other.longitude - first.longitude) < 0.02
  return positions.every(isNear) ? { value: { type: 'coordinates', ...first } } : null
}

/** One sign for each of the many that are written for degrees, minutes and seconds. */
function signed(text: string, { marks }: Language): string {
  const angles = text
    .toLowerCase()
    .replace(/[º˚度]/gu, '°')
    .replace(/''|["“”秒]/gu, '″')
    .replace(/['’‘分]/gu, '′')
    .replaceAll('，', ',')
  return marks.decimal === ',' && angles.includes('°')
    ? angles.replace(/(?<=\d),(?=\d)/gu, '.')
    : angles
}

/** `14|30|N|5|15|E|display=title` → `14°30′ n 5°15′ e`. */
function anglesIn(parameters: string): string {
  const given = parameters.split('|').map((one) => one.trim())
  const values = given.filter((one) => one !== '' && !/[=:]/u.test(one))
  if (values.length === 2) return values.join(', ')
  const signs = ['°', '′', '″']
  let place = 0
  return values
    .map((one) => {
      if (!/^\d/u.test(one)) place = 0
      return /^\d/u.test(one) ? `${one}${signs[place++] ?? '?'}` : ` ${one.toLowerCase()} `
    })
    .join('')
    .trim()
    .replace(/ +/gu, ' ')
}

function positionIn(text: string, { compass }: Language): Position | null {
  const halves = behind(text, compass) ?? before(text, compass)
  if (halves === null) return null
  const [first, second] = halves
  if (first.direction === null && second.direction === null) {
    return /[,;]/u.test(text) ? checked(first.degrees, second.degrees) : null
  }
  const [a, b] = [along(first), along(second)]
  if (a === null || b === null || a.isLatitude === b.isLatitude) return null
  return a.isLatitude ? checked(a.degrees, b.degrees) : checked(b.degrees, a.degrees)
}

type Compass = ReadonlyMap<string, Direction>

function behind(text: string, compass: Compass): readonly [Half, Half] | null {
  const [, s1, d1, m1, sec1, w1 = '', s2, d2, m2, sec2, w2 = ''] = BEHIND.exec(text) ?? []
  return pair(halfOf([s1, d1, m1, sec1], w1, compass), halfOf([s2, d2, m2, sec2], w2, compass))
}

function before(text: string, compass: Compass): readonly [Half, Half] | null {
  const [, w1 = '', s1, d1, m1, sec1, w2 = '', s2, d2, m2, sec2] = BEFORE.exec(text) ?? []
  return pair(halfOf([s1, d1, m1, sec1], w1, compass), halfOf([s2, d2, m2, sec2], w2, compass))
}

function pair(first: Half | null, second: Half | null): readonly [Half, Half] | null {
  return first === null || second === null ? null : [first, second]
}

function halfOf(
  [sign, degrees, minutes, seconds]: readonly (string | undefined)[],
  word: string,
  compass: Compass,
): Half | null {
  const direction = word === '' ? null : compass.get(word)
  if (degrees === undefined || direction === undefined) return null
  if (minutes !== undefined && degrees.includes('.')) return null
  if (seconds !== undefined && minutes?.includes('.')) return null
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)]
  if (minute >= 60 || second >= 60 || (sign !== '' && direction !== null)) return null
  const angle = Number(degrees) + minute / 60 + second / 3600
  return { degrees: sign === '-' || sign === '−' ? -angle : angle, direction }
}

function along({ degrees, direction }: Half): { isLatitude: boolean; degrees: number } | null {
  if (direction === null) return null
  const isNegative = direction === 's' || direction === 'w'
  return {
    isLatitude: direction === 'n' || direction === 's',
    degrees: isNegative ? -degrees : degrees,
  }
}

/** Six decimals are a hand's breadth. */
function checked(latitude: number, longitude: number): Position | null {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  const rounded = (angle: number) => Math.round(angle * 1e6) / 1e6 + 0
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}
