import type { RobotsView } from '../../model/view.ts'
import { addressOf } from '../address.ts'
import { SITEMAP } from './sitemap.ts'

/** Lets all machines in. They ask for it at the top of a host only (RFC 9309, 2.3), not in a subfolder. */
export function robotsView(url: string): RobotsView {
  return { kind: 'robots', path: 'robots.txt', sitemap: addressOf(url, SITEMAP) }
}
