import type { Site } from '../../model/site.ts'
import type { RandomView } from '../../model/special-view.ts'
import { frameOf } from './frame.ts'

/** The page that leads to an article by chance; `reader/random.ts` does it. */
export function randomView(site: Site): RandomView {
  return { kind: 'random', ...frameOf(site, { path: 'special/random.html', title: '' }) }
}
