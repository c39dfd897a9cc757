import type { Site } from '../../model/site.ts'
import type { NotFoundView } from '../../model/view.ts'
import { frameOf } from './frame.ts'

/** The page that a server shows where there is none. */
export function notFoundView(site: Site): NotFoundView {
  return { kind: 'not-found', ...frameOf(site, { path: '404.html', title: '' }) }
}
