import type { Count, Name, QuantityValue, Value } from '../model/infobox.ts'
import { printDate } from './dates/print-date.ts'
import type { Language } from './language/language.ts'
import { isDoubtful } from './numbers/amount.ts'

/**
 * A value as a text in a language, which reads as the same value again; empty for texts, which have
 * none but their own.
 *
 * @example printValue({ type: 'date', edtf: '2017-07-05' }, english) // 'July 5, 2017'
 * @example printValue({ type: 'quantity', amount: 1240, unit: 'km²' }, german) // '1.240 km²'
 */
export function printValue(value: Value, language: Language): string {
  switch (value.type) {
    case 'date':
      return printDate(value.edtf, language)
    case 'place':
      return value.parts.map(({ name }) => name).join(', ')
    case 'entities':
      return printNames(value.items)
    case 'counts':
      return value.counts.map((count) => printCount(count, language)).join('; ')
    case 'quantity':
      return printQuantity(value, language)
    case 'coordinates':
      return `${value.latitude}, ${value.longitude}`
    case 'image':
      return value.path
    case 'none':
      return language.words.none[0] ?? ''
    case 'unknown':
      return language.words.unknown[0] ?? ''
    case 'text':
      return ''
    default:
      return value satisfies never
  }
}

/** One on each line where a name holds a sign that parts names. */
function printNames(items: readonly Name[]): string {
  const names = items.map(({ name }) => name)
  const isParted = names.some((name) => /[;；؛、,，،]/u.test(name))
  return isParted ? names.map((name) => `- ${name}`).join('\n') : names.join('; ')
}

function printCount({ min, max, approximate, kind }: Count, language: Language): string {
  const amount = printAmount({ min, max, approximate }, language)
  return kind === null ? amount : `${amount} ${kind}`
}

function printQuantity(value: QuantityValue, language: Language): string {
  const { amount: min, max = min, approximate = false, unit } = value
  const amount = printAmount({ min, max, approximate }, language)
  return unit === null ? amount : `${amount} ${unit}`
}

function printAmount({ min, max, approximate }: Omit<Count, 'kind'>, language: Language): string {
  const { about, least, between } = language.words.numbers
  const numbers = [min, ...(max === null || max === min ? [] : [max])]
  const texts = numbers.map((number) => printNumber(number, language))
  const isClear = max === null || max === min || !isDoubtful({ min, max })
  const range = isClear ? texts.join('–') : fill(between, ...texts)
  const open = max === null ? fill(least, range) : range
  return approximate ? fill(about, open) : open
}

/** A fourth decimal says that 1.240 is no thousand. */
function printNumber(number: number, { number: format, marks }: Language): string {
  const text = format.format(Math.abs(number))
  const sign = number < 0 ? '-' : ''
  return sign + (marks.ambiguous.test(text) ? `${text}0` : text)
}

/** Puts texts into the usual one of several patterns. */
function fill([usual = '…']: readonly string[], ...texts: readonly string[]): string {
  return texts.reduce((filled, text) => filled.replace('…', () => text), usual)
}
