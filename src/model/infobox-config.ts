import * as z from 'zod'
import { foldKey, labelOfKey } from './field-name.ts'
import type { SchemaField } from './infobox.ts'
import { INFOBOX_TYPES, VALUE_TYPES } from './infobox.ts'

const text = z.string('must be a text').trim().min(1, 'must not be empty')
const texts = z.union(
  [text.transform((one) => [one]), z.array(text)],
  'must be a text or a list of texts',
)
const flag = z.stringbool({
  truthy: ['true'],
  falsy: ['false'],
  error: 'must be true or false',
})
const valueType = z.enum(VALUE_TYPES, `must be one of ${VALUE_TYPES.join(', ')}`)
const ROLES = ['headline', 'image', 'caption'] as const

/** One key of a type of the site's own. */
const fieldSchema = z.object(
  {
    key: z
      .string({
        error: ({ input }) => (input === undefined ? 'is missing' : 'must be a text'),
      })
      .trim()
      .min(1, 'must not be empty'),
    aliases: texts.optional(),
    label: text.optional(),
    value: valueType.default('text'),
    commas: flag.optional(),
    sided: flag.optional(),
    indexed: flag.optional(),
    unit: text.optional(),
    units: z.record(z.string(), text, 'must be a map of keys and units').optional(),
    labelledBy: text.optional(),
    heading: text.optional(),
    property: text.optional(),
    role: z.enum(ROLES, `must be one of ${ROLES.join(', ')}`).optional(),
  },
  'must be a map with a `key`',
)

/** `launched: date` is short for a field with a key and a type of value. */
const fieldsSchema = z.preprocess(
  (given) =>
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? Object.entries(given).map(([key, value]) => ({ key, value }))
      : given,
  z.array(fieldSchema, 'must be a list of fields, or a map of keys and types of value'),
)

const typeSchema = z
  .object(
    {
      extends: z
        .enum(INFOBOX_TYPES, `must be one of ${INFOBOX_TYPES.join(', ')}`)
        .nullable()
        .default(null),
      aliases: texts.default([]),
      schemaOrg: text.nullable().default(null),
      typicalKeys: texts.default([]),
      fields: fieldsSchema.default([]),
    },
    'must be a map with `fields`, or with `extends`',
  )
  .check(({ value: { fields }, issues }) => {
    const seen = new Set<string>()
    for (const [index, { key, aliases = [], units = {} }] of fields.entries()) {
      for (const spelling of [key, ...aliases, ...Object.keys(units)]) {
        if (seen.has(foldKey(spelling))) {
          const message = `names \`${spelling}\` a second time`
          issues.push({ code: 'custom', message, input: fields, path: ['fields', index] })
        }
        seen.add(foldKey(spelling))
      }
    }
  })

/** `infoboxes:` of `encyclopedia.yaml`: the site's own types by name. */
export const infoboxesSchema = z
  .record(z.string(), typeSchema, 'must be a map of types')
  .transform((types) =>
    Object.entries(types).map(
      ([type, { fields, ...own }]): OwnInfobox => ({
        type,
        ...own,
        fields: fields.map(({ label, ...field }) => ({
          ...given(field),
          label: label ?? labelOfKey(field.key),
        })),
      }),
    ),
  )

/** A type of infobox that a site defines. */
export interface OwnInfobox {
  readonly type: string
  /** A type that encyclopress ships, whose fields this one has as well. */
  readonly extends: (typeof INFOBOX_TYPES)[number] | null
  readonly aliases: readonly string[]
  readonly schemaOrg: string | null
  readonly typicalKeys: readonly string[]
  readonly fields: readonly SchemaField[]
}

/** The properties that a type can have. */
export const TYPE_PROPERTIES = ['extends', 'aliases', 'schemaOrg', 'typicalKeys', 'fields']

/** The properties that a field of it can have. */
export const FIELD_PROPERTIES = Object.keys(fieldSchema.shape)

/** Leaves out what is not given. */
function given(field: Omit<z.infer<typeof fieldSchema>, 'label'>): Omit<SchemaField, 'label'> {
  const entries = Object.entries(field).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as unknown as Omit<SchemaField, 'label'>
}
