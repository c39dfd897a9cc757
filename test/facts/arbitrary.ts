import fc from 'fast-check'
import { edtfOf } from '../../src/facts/dates/point.ts'
import type { Value } from '../../src/model/infobox.ts'
import type { DayPoint, Point } from '../../src/model/stored-date.ts'

/** Pieces that texts of fields are made of, in all languages; most combinations mean nothing. */
const PIECES = [
  ...'0 1 5 12 30 31 44 99 1066 1990 2017 12345 1,240 1.240 1.240,5 ٥ ٢٠١٧ ５ ½ Ⅻ'.split(' '),
  ...'july July juli juillet julio يوليو 7月 年 月 日 summer été siglo siècle century xii XIIe'.split(
    ' ',
  ),
  ...'c. circa vers um hacia 约 BC AD av. J.-C. v. Chr. a. C. ق.م 公元前 before vor bis to à 至 present'.split(
    ' ',
  ),
  ...'killed wounded men about at least million Mio. km² km m US$ € % ° ′ ″ N S E W O'.split(' '),
  ...[' ', ' ', ' ', ',', '.', '-', '–', '—', '/', '(', ')', '+', '?', '~', ';', '\n', "'", '’'],
  ...['{{', '}}', '|', '=', '[[', ']]', '<br>', '\u00a0', '\u202f', '\u200f', '\ufeff', 'İ', 'ß'],
]

/** Texts that look like those of fields. */
export const fieldText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((pieces) => pieces.join(''))

const year = fc.oneof(fc.integer({ min: -9998, max: 9999 }), fc.integer({ min: 1, max: 2100 }))
const qualifier = fc.constantFrom('' as const, '~' as const, '?' as const, '%' as const)

const day: fc.Arbitrary<DayPoint> = fc
  .record({
    year,
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    qualifier,
  })
  .map((point) => ({ kind: 'day', ...point, day: point.month === null ? null : point.day }))

const span: fc.Arbitrary<Point> = fc.oneof(
  fc
    .integer({ min: 0, max: 20 })
    .chain((digits) =>
      fc.boolean().map((isBc) => ({ kind: 'span' as const, years: 100 as const, digits, isBc })),
    ),
  fc
    .integer({ min: 101, max: 209 })
    .filter((digits) => digits % 10 !== 0)
    .map((digits) => ({ kind: 'span' as const, years: 10 as const, digits, isBc: false })),
)

const season: fc.Arbitrary<Point> = fc
  .record({ year, season: fc.integer({ min: 1, max: 4 }) })
  .map((point) => ({ kind: 'season', ...point }))

/** Intervals in their order; `c. 1450 – 1500` is not read, as it may be about 1500 as well. */
const interval = fc
  .tuple(day, fc.integer({ min: 1, max: 500 }), day)
  .filter(([start]) => start.year < 9999)
  .map(([start, years, end]) => {
    const last = { ...end, year: Math.min(9999, start.year + years) }
    return `${edtfOf(start)}/${edtfOf(last)}`
  })
  .filter((edtf) => !/^-?\d{4}[~%]\/-?\d{4}\??$/u.test(edtf))

/** Dates as they are stored. */
export const edtf = fc.oneof(
  day.map(edtfOf),
  span.map(edtfOf),
  season.map(edtfOf),
  interval,
  day.filter((point) => point.qualifier === '').map((point) => `../${edtfOf(point)}`),
  day.map((point) => `${edtfOf(point)}/..`),
  span.map((point) => `${edtfOf(point)}/..`),
)

const name = fc.constantFrom('Niger', 'al-Mourabitoun', 'Tahoua Region', '中国', 'Ménaka', 'غاو')
/** Of no country: two countries side by side are no place. */
const placeName = fc.constantFrom('Midal', 'al-Kufra', 'Tahoua Region', '上海', 'Ménaka', 'غاو')
const kind = fc.option(fc.constantFrom('killed', 'vehicles captured', 'men', 'blessés', 'Tote'))
const whole = fc.oneof(fc.nat(20), fc.nat(5000), fc.maxSafeNat())
const amount = fc.oneof(
  whole,
  fc
    .tuple(fc.nat(9_999_999), fc.integer({ min: 0, max: 6 }))
    .map(([n, tens]) => Number(`${n}e-${tens}`)),
)

const count = fc
  .record({ min: whole, more: fc.option(whole), approximate: fc.boolean(), kind })
  .map(({ min, more, approximate, kind }) => {
    const max = more === null ? null : Math.min(Number.MAX_SAFE_INTEGER, min + more)
    return { min, max, approximate, kind }
  })

const quantity = fc
  .record({
    amount,
    more: amount,
    unit: fc.constantFrom(null, 'km', 'km²', 'm³/s', '°C', 'US$', '€', '%', '/km²', 'days'),
    approximate: fc.boolean(),
  })
  .map(({ amount, more, unit, approximate }): Value => {
    const max = Math.round((amount + more) * 1e6) / 1e6
    const isRange = max > amount && max <= Number.MAX_SAFE_INTEGER
    return {
      type: 'quantity',
      amount,
      ...(isRange ? { max } : {}),
      unit,
      ...(approximate ? { approximate } : {}),
    }
  })

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6 + 0)

/** Values such as readers make. */
export const value: fc.Arbitrary<Value> = fc.oneof(
  edtf.map((text): Value => ({ type: 'date', edtf: text })),
  fc.tuple(fc.array(placeName, { maxLength: 2 }), name).map(
    ([finer, last]): Value => ({
      type: 'place',
      parts: [...finer, last].map((one) => ({ name: one })),
    }),
  ),
  fc
    .array(name, { minLength: 1, maxLength: 3 })
    .map((names): Value => ({ type: 'entities', items: names.map((one) => ({ name: one })) })),
  fc
    .array(count, { minLength: 1, maxLength: 3 })
    .map((counts): Value => ({ type: 'counts', counts })),
  quantity,
  fc
    .record({ latitude: degrees(90), longitude: degrees(180) })
    .map((place): Value => ({ type: 'coordinates', ...place })),
  fc.constantFrom<Value>({ type: 'none' }, { type: 'unknown' }),
)
