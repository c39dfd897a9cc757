import type { Value } from '../../model/infobox.ts'
import type { Fact, Facts } from '../../model/site.ts'
import { datetimeOf } from '../datetime.ts'
import type { Kind } from './kinds.ts'
import { KINDS } from './kinds.ts'
import type { Node, Thing } from './node.ts'
import { valuesOf } from './values.ts'

/** What a property of a site's own expects, by the value that it has. */
const KIND_OF_VALUE: Readonly<Partial<Record<Value['type'], Kind>>> = {
  coordinates: 'geo',
  date: 'date',
  entities: 'agent',
  image: 'image',
  place: { type: 'Place' },
  quantity: 'quantity',
  text: 'text',
}

/**
 * What an article is about, as a thing of schema.org: its type is that of the infobox's schema, its
 * properties are the fields that have one there.
 *
 * @param title the name where the infobox has no headline.
 * @param url where the site lies; null where no whole address is known.
 */
export function aboutOf({ schemaOrg, fields }: Facts, title: string, url: string | null): Thing {
  const headline = fields.find(({ role, text }) => role === 'headline' && text !== '')
  const properties = new Map<string, Node[]>([['name', [headline?.words || title]]])
  for (const field of fields) {
    for (const [property, value] of statements(field, url)) {
      const before = properties.get(property) ?? []
      properties.set(property, property === 'name' ? before : withValue(before, value))
    }
  }
  const entries = [...properties].map(
    ([property, [only, ...others]]) =>
      [property, only === undefined || others.length > 0 ? [only ?? '', ...others] : only] as const,
  )
  return { '@type': schemaOrg, ...Object.fromEntries(entries) }
}

/** What a field says: property and value. An event that lasts has its end as well. */
function statements(field: Fact, url: string | null): (readonly [string, Node])[] {
  const { property, value } = field
  if (property === null || field.role === 'headline') return []
  if (property === 'startDate' && value.type === 'date') {
    const [start = '', end = ''] = value.edtf.split('/')
    return [
      ['startDate', datetimeOf(start)] as const,
      ['endDate', datetimeOf(end)] as const,
    ].flatMap(([name, date]) => (date === null ? [] : [[name, date] as const]))
  }
  const kind = KINDS[property] ?? KIND_OF_VALUE[value.type]
  return kind === undefined ? [] : valuesOf(field, kind, url).map((one) => [property, one])
}

/** The coordinates of a place that is known by name are its own. */
function withValue(values: readonly Node[], value: Node): Node[] {
  const [first, ...others] = values
  const isBare = typeof value === 'object' && !('name' in value)
  if (isBare && typeof first === 'object' && first['@type'] === value['@type'])
    return [{ ...first, ...value }, ...others]
  return [...values, value]
}
