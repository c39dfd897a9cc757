import type { Name } from '../../model/infobox.ts'
import type { Fact } from '../../model/site.ts'
import { urlOf } from '../../model/slug.ts'
import { addressOf } from '../address.ts'
import type { Thing } from './node.ts'

/**
 * The things of a type that a field names; none where it was not understood to name any.
 *
 * @param url where the site lies; null where no whole address is known.
 * @example // Midal valley, Niger → { '@type': 'Place', name: 'Midal valley', address: 'Niger' }
 */
export function thingsOf({ value }: Fact, type: string, url: string | null): readonly Thing[] {
  const named = ({ name, slug }: Name): Thing => ({
    '@type': type,
    name,
    ...(url === null || slug === undefined ? {} : { url: addressOf(url, urlOf(slug)) }),
  })
  if (value.type === 'entities') return value.items.map(named)
  if (value.type !== 'place') return []
  const [finest, ...others] = value.parts
  if (finest === undefined) return []
  const address = others.map(({ name }) => name).join(', ')
  return [{ ...named(finest), ...(address === '' ? {} : { address }) }]
}
