import type { Site } from '../../model/site.ts'
import type { AllView } from '../../model/view.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { ALL, isLong, letterId, letterLinks } from '../catalogue/letter-links.ts'
import { frameOf } from './frame.ts'
import { listEntry } from './list-entry.ts'

/** All articles by the letters of the site's language; where they are many, the letters alone. */
export function allView(site: Site, catalogue: Catalogue): AllView {
  const groups = isLong(catalogue) ? [] : catalogue.letters
  return {
    kind: 'all',
    ...frameOf(site, { path: ALL, title: '' }),
    letters: letterLinks(catalogue, ALL),
    groups: groups.map((letter) => ({
      id: letterId(letter),
      letter: letter.label,
      entries: letter.entries.map((entry) => listEntry(entry, ALL)),
    })),
    count: site.articles.length,
  }
}
