import { expect, test } from 'vitest'
import type { Language } from '../../src/facts/language/language.ts'
import { languageOf } from '../../src/facts/language/language.ts'
import type { Expected } from '../../src/facts/values/read.ts'
import { readValue } from '../../src/facts/values/read.ts'
import type { Reading } from '../../src/facts/values/reading.ts'

/** The languages of the interface, whose words the readers know. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'ar', 'zh'] as const

const languages = new Map<string, Language>()

/** A language, made once. */
export function language(tag: string): Language {
  const known = languages.get(tag) ?? languageOf(tag)
  languages.set(tag, known)
  return known
}

const TEXT: Expected = {
  value: 'text',
  commas: false,
  proper: false,
  firms: false,
  banks: false,
  unit: null,
  dimension: null,
}

/** Reads a text as a type of value. */
export function read(tag: string, text: string, expected: Partial<Expected>): Reading {
  return readValue(text, { ...TEXT, ...expected }, language(tag))
}

/** A reading in a few characters; `text` where nothing is understood. */
export function shown(reading: Reading): string {
  if (reading === null) return 'text'
  if ('fault' in reading) return `fault: ${reading.fault}`
  const { value } = reading
  switch (value.type) {
    case 'date':
      return value.edtf
    case 'counts':
      return value.counts
        .map(({ min, max, approximate, kind }) => {
          const range = max === null ? `${min}..` : max === min ? `${min}` : `${min}..${max}`
          return [`${approximate ? '~' : ''}${range}`, kind ?? []].flat().join(' ')
        })
        .join('; ')
    case 'quantity': {
      const { amount, max, unit, approximate } = value
      const range = max === undefined ? `${amount}` : `${amount}..${max}`
      return [`${approximate ? '~' : ''}${range}`, unit ?? []].flat().join(' ')
    }
    case 'coordinates':
      return `${value.latitude} ${value.longitude}`
    case 'entities':
      return value.items.map(({ name }) => name).join(' | ')
    case 'place':
      return value.parts.map(({ name }) => name).join(' < ')
    default:
      return value.type
  }
}

/**
 * One test for each line `text → what it is read as`; `text` means that it is not understood, `\n` is a
 * line feed.
 *
 * @param lines blank ones part groups.
 */
export function readings(tag: string, expected: Partial<Expected>, lines: string): void {
  for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
    const [text = '', result = ''] = line
      .split(' → ')
      .map((part) => part.trim().replaceAll('\\n', '\n'))
    test(`${tag}: ${line.trim()}`, () => {
      expect(shown(read(tag, text, expected))).toBe(result)
    })
  }
}
