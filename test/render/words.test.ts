import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { SCHEMAS } from '../../src/facts/schemas/all.ts'
import type { Messages } from '../../src/render/messages.ts'

const FOLDER = new URL('../../templates/messages/', import.meta.url)
const messages = new Map(
  readdirSync(FOLDER).map((name) => [
    name.replace('.yaml', ''),
    parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Messages,
  ]),
)
const english = messages.get('en') as Messages
const others = [...messages].filter(([language]) => language !== 'en')

/** Whether a message has a form, or a row a name. */
function has(message: Messages[string] | undefined, key: string): boolean {
  return typeof message === 'object' && Object.hasOwn(message, key)
}

/** The names that a text has filled in. */
function namesIn(message: string | Readonly<Record<string, string>>): string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message)
  const names = texts.flatMap((text) => text.match(/\{\w+\}/gu) ?? [])
  // A number in an order may be Roman.
  return [...new Set(names.map((name) => name.replace('roman', 'ordinal')))].sort()
}

/** Whether a message is chosen by a number in an order. */
function isOrdinal(message: Messages[string] | undefined): boolean {
  return namesIn(message ?? '').includes('{ordinal}')
}

test('the interface speaks English, French, German, Spanish, Arabic and Chinese', () => {
  expect([...messages.keys()].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'zh'])
})

describe.each(others)('in %s', (language, words) => {
  test('every word is there, and none that English lacks', () => {
    const keys = Object.keys(words).filter((key) => key !== 'labels')
    expect(keys.sort()).toEqual(Object.keys(english).sort())
  })

  test('every message is filled in with what the English one is', () => {
    const wrong = Object.keys(english).filter((key) => {
      const own = namesIn(words[key] ?? '').filter((name) => name !== '{count}')
      const theirs = namesIn(english[key] ?? '').filter((name) => name !== '{count}')
      return own.join() !== theirs.join()
    })
    expect(wrong).toEqual([])
  })

  test('messages with plural forms have all that the language needs', () => {
    const formsOf = (type: 'cardinal' | 'ordinal') =>
      new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories
    const lacking = Object.keys(english)
      .filter((key) => typeof english[key] === 'object' && key !== 'typeNames')
      .filter((key) =>
        formsOf(isOrdinal(words[key]) ? 'ordinal' : 'cardinal').some(
          (form) => !has(words[key], form),
        ),
      )
    expect(lacking).toEqual([])
  })

  test('every type of infobox has its name, but the general one, which makes no table', () => {
    const types = SCHEMAS.map(({ type }) => type).filter((type) => type !== 'general')
    expect(Object.keys(words.typeNames ?? {})).toEqual(types)
    expect(Object.keys(english.typeNames ?? {})).toEqual(types)
  })

  test('every row and every heading that a schema names has its name', () => {
    const labels = SCHEMAS.flatMap(({ fields }) =>
      fields.flatMap(({ label, heading }) => [label, ...(heading === undefined ? [] : [heading])]),
    )
    expect(labels.filter((label) => !has(words.labels, label))).toEqual([])
  })
})
