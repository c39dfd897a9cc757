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
  const properties = new Map<string, Node[]>()
  for (const [property, value] of fields.flatMap((field) => statements(field, url))) {
    properties.set(property, withValue(properties.get(property) ?? [], value))
  }
  const entries = [...properties].map(([property, values]) => [property, only(values)] as const)
  const about = { '@type': schemaOrg, name: headline?.words || title }
  return { ...about, ...Object.fromEntries(entries), ...about }
}

/** What a field says: property and value. An event that lasts has its end as well. */
function statements(field: Fact, url: string | null): (readonly [string, Node])[] {
  const { property, value } = field
  if (property === null || field.role === 'headline') return []
  if (property === 'startDate' && value.type === 'date') {
    const [start, end] = value.edtf.split('/').map(datetimeOf)
    if (!start) return []
    return [['startDate', start], ...(end ? [['endDate', end] as const] : [])]
  }
  const known = Object.hasOwn(KINDS, property) ? KINDS[property] : undefined
  const kind = known ?? KIND_OF_VALUE[value.type]
  return kind === undefined ? [] : valuesOf(field, kind, url).map((one) => [property, one])
}

/** Coordinates and the name of a place are of one place, whichever the writer tells first. */
function withValue(values: readonly Node[], value: Node): Node[] {
  const [first, ...others] = values
  return typeof first === 'object' && typeof value === 'object' && isBare(first) !== isBare(value)
    ? [{ ...first, ...value }, ...others]
    : [...values, value]
}

function isBare(thing: Thing): boolean {
  return 'geo' in thing && !('name' in thing)
}

/** One value stands alone, several in a list. */
function only(values: readonly Node[]): Node | readonly Node[] {
  const [first, ...others] = values
  return first === undefined || others.length > 0 ? values : first
}
