import { element } from '../element.ts'
import { addressOf } from './address.ts'

/** Something that can be typed, as a link that does it; `data-q` says so to the page. */
export function typed(text: string, query = text): HTMLAnchorElement {
  const link = element('a', {
    className: 'typed',
    href: addressOf({ text: query, sort: 'relevance' }),
  })
  link.dataset.q = query
  link.append(element('bdi', { textContent: text }))
  return link
}
