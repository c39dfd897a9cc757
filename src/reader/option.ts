import type { TitleEntry } from '../model/reader.ts'
import { element } from './element.ts'
import { matches } from './matches.ts'

/** A suggestion as a row: the name with what matched, the title it stands for, the description. */
export function option([name, , title, description]: TitleEntry, href: string, query: string) {
  const row = element('a', { href, tabIndex: -1, role: 'option', ariaSelected: 'false' })
  row.append(element('bdi', { className: 'title' }, ...matches(name, query)))
  if (title) row.append(' ', element('span', { className: 'to' }, element('bdi', {}, title)))
  if (description) row.append(' ', element('bdi', { className: 'description' }, description))
  return row
}
