import type { QuantityValue } from '../../model/infobox.ts'
import type { Language } from '../language/language.ts'
import type { Amount } from '../numbers/amount.ts'
import { readAmount } from '../numbers/amount.ts'
import type { Dimension, Unit } from '../numbers/units.ts'
import { CURRENCIES, unitOf } from '../numbers/units.ts'
import { pastedQuantity } from './pasted.ts'
import type { Reading } from './reading.ts'

/** What a schema says of a number. */
interface Given {
  /** The unit that the key gives a number without one. */
  readonly unit: string | null
  /** What the number measures; null where nothing is said of that. */
  readonly dimension: Dimension | null
}

const CONVERSION = /^([^()]+?) ?\(([^()]+)\)$/u
/** Heights in the units of the body: only ever a conversion here. */
const FEET_AND_INCHES = /^\d+ ?(?:ft|′|') ?\d+(?:\.\d+)? ?(?:in|″|")$/u
const SIGNED = new Set(['length', 'temperature', 'money'])
/** Short words for powers of ten, which only money has. */
const MONEY_SCALES: Readonly<Record<string, number>> = { bn: 1e9, b: 1e9, m: 1e6, k: 1e3 }

/**
 * Reads a number with its unit. A conversion in brackets adds nothing; any other remark makes it text.
 *
 * @example readQuantity('8,848.86 m (29,031.7 ft)', { unit: null, dimension: null }, english)
 * // { value: { type: 'quantity', amount: 8848.86, unit: 'm' } }
 */
export function readQuantity(text: string, given: Given, language: Language): Reading {
  const written = pastedQuantity(text)
  const [, first, conversion] = CONVERSION.exec(written) ?? []
  const measure = measureOf(withoutUnit(first ?? written, given.unit), language)
  if (measure === null) return null
  if (conversion !== undefined && !isConversion(measure.unit, conversion, language)) return null
  const { amount, unit } = measure
  const own = unit ?? (given.unit === null ? null : unitOf(given.unit))
  if (!isExpected(own, given)) return null
  if (amount.max === null || (amount.min < 0 && !SIGNED.has(own?.dimension ?? ''))) return null
  const value: QuantityValue = {
    type: 'quantity',
    amount: amount.min,
    ...(amount.max === amount.min ? {} : { max: amount.max }),
    unit: own?.unit ?? given.unit,
    ...(amount.approximate ? { approximate: true as const } : {}),
  }
  return { value }
}

/** Whether a unit measures what is expected: `1.2m` inhabitants are no metres. */
function isExpected(unit: Unit | null, { unit: given, dimension }: Given): boolean {
  if (unit === null || (given === null && dimension === null)) return true
  return unit.dimension === (dimension ?? (given === null ? null : unitOf(given)?.dimension))
}

/** A unit that only the site knows is understood where it is the one of the key. */
function withoutUnit(text: string, given: string | null): string {
  const isOwn = given !== null && unitOf(given) === null && text.endsWith(given)
  return isOwn ? text.slice(0, -given.length).trimEnd() : text
}

/** A number with its unit, or null for the unit of a bare number. */
interface Measure {
  readonly amount: Amount
  readonly unit: Unit | null
}

function measureOf(text: string, language: Language): Measure | null {
  const [, minus = '', positive = ''] = /^([-−]?)(.*)$/su.exec(text) ?? []
  const { currency, number } = currencyIn(positive)
  const amount = readAmount(number, language)
  if (amount === null) return null
  const rest = amount.rest.trim()
  const money = currency === null ? null : moneyOf(amount, rest)
  const unit = rest === '' ? null : unitOf(rest)
  if (currency !== null && money === null) return null
  if (currency === null && rest !== '' && unit === null) return null
  const whole = money ?? amount
  if (minus === '') return { amount: whole, unit: currency ?? unit }
  if (whole.min !== whole.max || whole.approximate) return null
  return { amount: { ...whole, min: -whole.min, max: -whole.min }, unit: currency ?? unit }
}

/** `US$` in `US$2.5 billion` and in `about US$2.5 billion`. */
function currencyIn(text: string): { currency: Unit | null; number: string } {
  const sign = CURRENCIES.find((one) => {
    const at = text.indexOf(one)
    return (
      at !== -1 && /^ ?[\d]/u.test(text.slice(at + one.length)) && !/\d/u.test(text.slice(0, at))
    )
  })
  if (sign === undefined) return { currency: null, number: text }
  const at = text.indexOf(sign)
  const before = text.slice(0, at)
  const isOwn = before === '' || /[ ~≈]$/u.test(before)
  const number = before + text.slice(at + sign.length).trimStart()
  return { currency: isOwn ? unitOf(sign) : null, number: isOwn ? number : text }
}

function moneyOf(amount: Amount, rest: string): Amount | null {
  if (rest === '') return amount
  const scale = MONEY_SCALES[rest.toLowerCase()]
  if (scale === undefined || amount.min >= 1000 || amount.max !== amount.min) return null
  const value = Number(`${amount.min}e${Math.log10(scale)}`)
  return { ...amount, min: value, max: value, rest: '' }
}

/** Whether a remark says the same in another unit. */
function isConversion(unit: Unit | null, remark: string, language: Language): boolean {
  if (unit === null) return false
  if (unit.dimension === 'length' && FEET_AND_INCHES.test(remark)) return true
  return remark.split(/ ?; ?/u).every((one) => {
    const other = measureOf(one, language)
    return other?.unit?.dimension === unit.dimension && other.unit !== unit
  })
}
