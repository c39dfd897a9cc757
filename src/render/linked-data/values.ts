import type { Fact } from '../../model/site.ts'
import { addressOf } from '../address.ts'
import { datetimeOf } from '../datetime.ts'
import type { Kind } from './kinds.ts'
import type { Node } from './node.ts'
import { durationOf, numberOf, quantityOf } from './quantities.ts'
import { textsOf } from './texts.ts'
import { thingsOf } from './things.ts'

/**
 * What a field says, in JSON-LD; nothing where its value is not what the kind of property expects, or
 * where schema.org has no way to say it: what is about or perhaps so is left out.
 *
 * @param url where the site lies; null where no whole address is known.
 */
export function valuesOf(field: Fact, kind: Kind, url: string | null): readonly Node[] {
  const { value } = field
  if (value.type === 'coordinates') return geoOf(value.latitude, value.longitude, kind)
  if (typeof kind === 'object') {
    if (kind.isText !== true) return thingsOf(field, kind.type, url)
    return textsOf(field).map((name) => ({ '@type': kind.type, name }))
  }
  switch (kind) {
    case 'text':
    case 'agent':
      return textsOf(field)
    case 'address':
      return /https?:\/\/[^\s<>()[\]"|]+/u.exec(field.text)?.slice(0, 1) ?? []
    case 'date':
      return known(value.type === 'date' ? datetimeOf(value.edtf) : null)
    case 'image':
      return value.type === 'image' && value.media && url !== null
        ? [addressOf(url, value.media.url)]
        : []
    case 'quantity':
    case 'duration':
    case 'number': {
      if (value.type !== 'quantity' || value.approximate === true) return []
      if (kind === 'quantity') return [quantityOf(value)]
      return known(kind === 'duration' ? durationOf(value) : numberOf(value))
    }
    case 'geo':
      return []
    default:
      return kind satisfies never
  }
}

/** Coordinates, or a place that has them. */
function geoOf(latitude: number, longitude: number, kind: Kind): readonly Node[] {
  const geo = { '@type': 'GeoCoordinates', latitude, longitude }
  if (kind === 'geo') return [geo]
  return typeof kind === 'object' ? [{ '@type': kind.type, geo }] : []
}

function known<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value]
}
