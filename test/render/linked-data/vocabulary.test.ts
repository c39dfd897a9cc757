import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { SCHEMAS } from '../../../src/facts/schemas/all.ts'
import type { InfoboxSchema, SchemaField, Value } from '../../../src/model/infobox.ts'
import type { Fact } from '../../../src/model/site.ts'
import { aboutOf } from '../../../src/render/linked-data/about.ts'
import { KINDS } from '../../../src/render/linked-data/kinds.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** Where the compiler finds `schema-dts`. */
const FOLDER = join(ROOT, 'node_modules/.cache/vocabulary')
const URL = 'https://example.org/'

/** Values of each kind that a schema gives a key, in the forms that they can have. */
const VALUES: Readonly<Record<SchemaField['value'], readonly Value[]>> = {
  date: [
    { type: 'date', edtf: '2017' },
    { type: 'date', edtf: '2017-07-05/2017-07-06' },
  ],
  place: [
    { type: 'place', parts: [{ name: 'Tassara' }] },
    { type: 'place', parts: [{ name: 'Agadez' }, { name: 'Niger', slug: 'niger' as never }] },
  ],
  entities: [{ type: 'entities', items: [{ name: 'Niger' }, { name: 'Mali' }] }],
  counts: [{ type: 'counts', counts: [{ min: 5, max: 6, approximate: false, kind: 'killed' }] }],
  quantity: [
    { type: 'quantity', amount: 90, unit: null },
    { type: 'quantity', amount: 90, unit: 'min' },
    { type: 'quantity', amount: 90, max: 100, unit: 'km' },
  ],
  coordinates: [{ type: 'coordinates', latitude: 14.5, longitude: -5.25 }],
  image: [{ type: 'image', path: 'a.png', media: { url: 'media/a.png', width: 1, height: 1 } }],
  text: [{ type: 'text' }],
}

/** A field as the interpreter makes it. */
function fieldOf(field: SchemaField, value: Value): Fact {
  const { key, property = null, role = null } = field
  const text = 'https://example.org/home'
  return {
    ...{
      key,
      text,
      value,
      property,
      role,
      schemaKey: key,
      label: key,
      side: null,
      unit: null,
      index: null,
    },
    ...{ words: 'Words', heading: null, rank: 0 },
  }
}

/** What an article is about that has one field, for each field of a schema and each value of it. */
function examplesOf({ schemaOrg, type, fields }: InfoboxSchema) {
  return fields.flatMap((field) =>
    VALUES[field.value].map((value) => ({
      field,
      thing: aboutOf({ type, schemaOrg, fields: [fieldOf(field, value)] }, 'Any', URL),
    })),
  )
}

const examples = SCHEMAS.flatMap(examplesOf)

/** What is not so in the words of schema.org: a property of another type, a value of another, no type. */
const WRONG: readonly object[] = [
  { '@type': 'Event', birthDate: '1879' },
  { '@type': 'Event', location: { '@type': 'Event', name: 'Any' } },
  { '@type': 'Event', location: { '@type': 'Place', startDate: '2017' } },
  { '@type': 'Book', numberOfPages: 'many' },
  { '@type': 'Battle', name: 'Any' },
]

/** Compiles statements that things have the types of schema.org which they name; gives the faulty things. */
function faulty(things: readonly object[]): object[] {
  const statements = things.map((thing) => {
    const type = '@type' in thing ? thing['@type'] : ''
    return `export const _${things.indexOf(thing)}: Exclude<S.${type}, string> = ${JSON.stringify(thing)}`
  })
  mkdirSync(FOLDER, { recursive: true })
  const path = join(FOLDER, 'things.ts')
  writeFileSync(path, ["import type * as S from 'schema-dts'", ...statements, ''].join('\n'))
  const flags = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--ignoreConfig',
    path,
  ]
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), flags, { encoding: 'utf8' })
  const lines = [...stdout.matchAll(/things\.ts\((\d+),/gu)].map(([, line]) => Number(line))
  return [...new Set(lines)].flatMap((line) => things[line - 2] ?? [])
}

test('schema.org has each property for the type of its infobox, with values like ours', () => {
  const right = new Map(examples.map(({ thing }) => [JSON.stringify(thing), thing]))
  expect(faulty([...right.values(), ...WRONG])).toEqual(WRONG)
}, 60_000)

test('no schema names a property that no value of its field can fill', () => {
  const named = SCHEMAS.flatMap(({ type, fields }) =>
    fields.flatMap(({ key, property }) => (property === undefined ? [] : [`${type} ${key}`])),
  )
  const filled = new Set(
    SCHEMAS.flatMap((schema) =>
      examplesOf(schema).flatMap(({ field: { key, property }, thing }) =>
        property !== undefined && property in thing ? [`${schema.type} ${key}`] : [],
      ),
    ),
  )
  expect(named.filter((one) => !filled.has(one))).toEqual([])
})

test('it is known what each property expects', () => {
  const properties = SCHEMAS.flatMap(({ fields }) => fields.map(({ property }) => property))
  const unknown = properties.filter(
    (one) => one !== undefined && one !== 'name' && KINDS[one] === undefined,
  )
  expect(unknown).toEqual([])
})
