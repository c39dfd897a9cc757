import { describe, expect, test } from 'vitest'
import { unknownKeyFaults } from '../../src/facts/key-faults.ts'
import { unitOf } from '../../src/facts/numbers/units.ts'
import { knownKey, schemaBook } from '../../src/facts/schema-book.ts'
import { SCHEMAS } from '../../src/facts/schemas/all.ts'
import { quotable } from '../../src/model/diagnostic.ts'
import { fieldName, foldKey } from '../../src/model/field-name.ts'
import type { InfoboxSchema, RawField, SchemaField } from '../../src/model/infobox.ts'
import { INFOBOX_TYPES } from '../../src/model/infobox.ts'

const book = schemaBook([])

/** A field as the parser gives it. */
function field(key: string): RawField {
  return {
    key,
    name: fieldName(key),
    text: 'x',
    blocks: [],
    keyLocation: null,
    valueLocation: null,
  }
}

/** Every spelling of a field's key. */
function spellings({ key, aliases = [], units = {} }: SchemaField): string[] {
  return [key, ...aliases, ...Object.keys(units)]
}

function repeated(texts: readonly string[]): string[] {
  const folded = texts.map(foldKey)
  return folded.filter((text, index) => folded.indexOf(text) !== index)
}

test('thirteen types are shipped, and the general one', () => {
  expect(SCHEMAS.map(({ type }) => type)).toEqual(INFOBOX_TYPES)
  expect(SCHEMAS).toHaveLength(14)
})

test('no two types have a name in common', () => {
  expect(repeated(SCHEMAS.flatMap(({ type, aliases = [] }) => [type, ...aliases]))).toEqual([])
})

describe.each(SCHEMAS.map((schema) => [schema.type, schema] as const))('%s', (_, schema) => {
  const { fields } = schema as InfoboxSchema
  const keys = fields.flatMap(spellings)

  test('no key stands for two fields', () => {
    expect(repeated(keys)).toEqual([])
  })

  test('what it is known by are keys of its own', () => {
    const known = keys.map(foldKey)
    expect(schema.typicalKeys.filter((key) => !known.includes(foldKey(key)))).toEqual([])
  })

  test('units are known', () => {
    const units = fields.flatMap(({ unit, units = {} }) =>
      [unit ?? [], Object.values(units)].flat(),
    )
    expect(units.filter((unit) => unitOf(unit)?.unit !== unit)).toEqual([])
  })

  test('rows of one heading stand together', () => {
    const headings = fields.map(({ heading }) => heading)
    const groups = headings.filter((heading, index) => heading !== headings[index - 1])
    const named = groups.filter((heading) => heading !== undefined)
    expect(named.filter((heading, index) => named.indexOf(heading) !== index)).toEqual([])
  })

  test('a key of any other type is no slip', () => {
    const compiled = book.ofType(schema.type)
    if (compiled === null) throw new Error(`no type ${schema.type}`)
    const reported = SCHEMAS.flatMap(({ fields }) => fields.flatMap(spellings))
      .map(field)
      .filter((one) => knownKey(one, compiled) === null)
      .flatMap((one) => unknownKeyFaults(quotable('a.txt', ''), one, compiled, book))
      .filter(({ rule }) => rule === 'misspelt-key')
    expect(reported.map(({ message }) => message)).toEqual([])
  })
})
