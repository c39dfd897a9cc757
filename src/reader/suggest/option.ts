import type { Suggestion } from '../../search/names/ranking.ts'
import { element } from '../element.ts'
import { matches } from './matches.ts'

/**
 * A suggestion as a row: the name with what matched, the title that it stands for, description and picture.
 *
 * @param root the way to the site's folder.
 */
export function option(suggestion: Suggestion, root: string, query: string): HTMLAnchorElement {
  const { name, title, slug, description, image } = suggestion
  const href = `${root}wiki/${encodeURIComponent(slug)}.html`
  const row = element('a', { href, tabIndex: -1, role: 'option', ariaSelected: 'false' })
  if (image) {
    const src = `${root}media/${image.split('/').map(encodeURIComponent).join('/')}`
    row.append(element('img', { loading: 'lazy', alt: '', width: 40, height: 40, src }))
  }
  row.append(element('bdi', { className: 'title' }, ...matches(name, query)))
  if (title !== name)
    row.append(' ', element('span', { className: 'to' }, element('bdi', {}, title)))
  if (description) row.append(' ', element('bdi', { className: 'description' }, description))
  return row
}
