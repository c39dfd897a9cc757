import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SCHEMAS } from '../../src/facts/schemas/all.ts'
import type { InfoboxSchema, SchemaField } from '../../src/model/infobox.ts'
import { read, shown } from './support.ts'

const FILE = new URL('../../docs/facts.md', import.meta.url)
const MARK = '<!-- The rest is made by test/facts/docs.test.ts: npm run test:update -->'

/** The keys of one type as a table. */
function tableOf({ type, aliases = [], schemaOrg, typicalKeys, fields }: InfoboxSchema): string {
  const names = aliases.length === 0 ? '' : `Also called ${aliases.join(', ')}. `
  const typical =
    typicalKeys.length === 0
      ? ''
      : `Known by ${typicalKeys.map((key) => `\`${key}\``).join(', ')}. `
  return [
    `### ${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    `${names}${typical}On schema.org: ${schemaOrg}.`,
    ['| row | keys | value |', '|---|---|---|', ...fields.map(rowOf)].join('\n'),
  ].join('\n\n')
}

function rowOf({
  key,
  aliases = [],
  units = {},
  label,
  heading,
  value,
  ...more
}: SchemaField): string {
  const keys = [key, ...aliases, ...Object.keys(units)].map((one) => `\`${one}\``).join(' ')
  const remarks = [
    more.commas ? 'commas part names' : [],
    more.sided ? 'one for each side' : [],
    more.indexed ? 'may be repeated with a number' : [],
    more.unit === undefined ? [] : `in ${more.unit}`,
    more.labelledBy === undefined ? [] : `named by \`${more.labelledBy}\``,
  ].flat()
  const place = heading === undefined || heading === label ? label : `${heading}: ${label}`
  return `| ${place} | ${keys} | ${[value, ...remarks].join(', ')} |`
}

test('docs/facts.md lists the types and their keys as they are', () => {
  const text = readFileSync(FILE, 'utf8')
  const [written = ''] = text.split(MARK)
  const whole = `${written}${MARK}\n\n${SCHEMAS.map(tableOf).join('\n\n')}\n`
  if (process.env.UPDATE === '1') writeFileSync(FILE, whole)
  else expect(text).toBe(whole)
})

test('the examples of docs/facts.md are read as it says', () => {
  const types = {
    dates: 'date',
    counts: 'counts',
    quantities: 'quantity',
    coordinates: 'coordinates',
    'places and names': null,
  } as const
  const parts = readFileSync(FILE, 'utf8').split(/^### /mu)
  for (const [title, value] of Object.entries(types)) {
    const part = parts.find((one) => one.toLowerCase().startsWith(`${title}\n`)) ?? ''
    const rows = [...part.matchAll(/^\| `([^`]+)` \| (?:`([^`]+)`|text) \|(?: (\w+) \|)?/gmu)]
    expect(rows.length, title).toBeGreaterThan(3)
    const unescaped = (cell: string) => cell.replaceAll('\\|', '|')
    for (const [, text = '', result = 'text', column] of rows) {
      const language = value === null || column === undefined ? 'en' : column
      const type = value ?? (column as 'place' | 'entities')
      const reading = read(language, unescaped(text), { value: type })
      expect(`${text} → ${shown(reading)}`).toBe(`${text} → ${unescaped(result)}`)
    }
  }
})
