import { SCHEMAS } from '../src/facts/schemas/all.ts'
import type { InfoboxSchema, SchemaField } from '../src/model/infobox.ts'
import type { Generated } from './generated.ts'
import { code, table } from './table.ts'

/** The types of infobox that encyclopress ships, out of their schemas. */
export function typeArticles(): Generated[] {
  return SCHEMAS.map((schema) => {
    const { type, aliases = [], schemaOrg, fields } = schema
    return {
      file: fileOf(type),
      title: titleOf(type),
      categories: ['Infobox types'],
      infobox: {
        type: 'infobox type',
        ...(aliases.length === 0 ? {} : { 'Also called': aliases.join(', ') }),
        Rows: fields.length,
        Keys: fields.flatMap(spellings).length,
        Sides: fields.some(({ sided }) => sided) ? 'yes' : 'no',
        'On schema.org': schemaOrg,
      },
      sections: new Map([['Keys', keysOf(schema)]]),
    }
  })
}

/** All types in a row each, for the article about values. */
export function typeTable(): string {
  return table(
    ['type', 'also called', 'keys'],
    SCHEMAS.map(({ type, aliases = [], fields }) => [
      `[${titleOf(type)}](${fileOf(type)})`,
      aliases.join(', '),
      `${fields.flatMap(spellings).length}`,
    ]),
  )
}

function titleOf(type: string): string {
  return `Infobox ${type}`
}

function fileOf(type: string): string {
  return `types/${type.replaceAll(' ', '-')}.md`
}

function keysOf({ typicalKeys, fields }: InfoboxSchema): string {
  const known =
    typicalKeys.length === 0
      ? 'No key tells this type: it is the one that an infobox has where no other is named or told.'
      : `An infobox without a type is of this one where most of its keys are: ${typicalKeys.map(code).join(', ')}.`
  return [known, table(['row', 'keys', 'value'], fields.map(rowOf))].join('\n\n')
}

function spellings({ key, aliases = [], units = {} }: SchemaField): string[] {
  return [key, ...aliases, ...Object.keys(units)]
}

function rowOf(field: SchemaField): string[] {
  const { label, heading, value, units = {}, ...more } = field
  const given = [...new Set(Object.values(units))]
  const remarks = [
    more.commas ? 'commas part names' : [],
    more.sided ? 'one for each side' : [],
    more.indexed ? 'may be repeated with a number' : [],
    more.unit === undefined ? [] : `in ${more.unit}`,
    given.length === 0 ? [] : `keys give ${given.join(', ')}`,
    more.labelledBy === undefined ? [] : `named by ${code(more.labelledBy)}`,
  ].flat()
  const row = heading === undefined || heading === label ? label : `${heading}: ${label}`
  return [row, spellings(field).map(code).join(' '), [value, ...remarks].join(', ')]
}
