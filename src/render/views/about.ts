import type { Site } from '../../model/site.ts'
import type { AboutView } from '../../model/special-view.ts'
import { dataFilesOf } from '../data-files.ts'
import { hrefOf } from '../href.ts'
import { countsOf } from './counts.ts'
import { dateText } from './date-text.ts'
import { frameOf } from './frame.ts'
import { updatedArticles } from './updated.ts'

const PATH = 'special/about.html'

/** What this edition is: how much it holds, of which day, from where, on which terms. */
export function aboutView(site: Site): AboutView {
  const { config } = site
  const [latest] = updatedArticles(site)
  return {
    kind: 'about',
    ...frameOf(site, { path: PATH, title: '' }),
    counts: countsOf(site),
    updated: latest === undefined ? null : dateText(latest.updated, config.language),
    license: config.license,
    source: config.source,
    data: dataFilesOf(site).map(({ kind, path }) => ({ kind, href: hrefOf(PATH, path) })),
  }
}
