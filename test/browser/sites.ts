import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import type { EditionName } from './global-setup.ts'
import { exemplary, pagesOf, redirectsOf } from './pages.ts'

/** An edition as a reader gets to it: from the disk, or from a web host. */
export interface Site {
  /** Such as `dist/ from file`. */
  readonly name: string
  readonly edition: EditionName
  readonly from: 'file' | 'http'
  /** Every page, as a path below the edition's folder. */
  readonly pages: readonly string[]
  /** Those that stand for all: every article, and some of each kind of list. */
  readonly kinds: readonly string[]
  /** The pages of other names, which lead to one of those. */
  readonly redirects: readonly string[]
  readonly url: (path: string) => string
}

/** Every edition by double click and from a subfolder of a host. */
export const EVERY_SITE: readonly Site[] = (
  ['dist', 'reading', 'published', 'indexes', 'times'] as const
).flatMap((edition) => {
  const folder = inject('editions')[edition]
  const pages = pagesOf(folder)
  const shared = { edition, pages, kinds: exemplary(pages), redirects: redirectsOf(folder) }
  const onDisk = (path: string) => pathToFileURL(join(folder, path)).href
  const onHost = (path: string) => inject('hosted')[edition] + path
  return [
    { ...shared, name: `${edition} from file`, from: 'file' as const, url: onDisk },
    { ...shared, name: `${edition} from http`, from: 'http' as const, url: onHost },
  ]
})

/** The sites whose articles are hard to read; the others are hard on machines, or have hard lists. */
export const SITES = EVERY_SITE.filter(({ edition }) => edition === 'dist' || edition === 'reading')

/** The site whose infoboxes have much in common. */
export const INDEXES = EVERY_SITE.filter(({ edition }) => edition === 'indexes')

/** The page that all figures of one article are taken on, and the longest that there is. */
export const MIDAL = 'wiki/midal-attack.html'
export const LONG = 'wiki/history-of-verrin.html'

/** The page of these two that a site has. */
export function exampleOf({ edition }: Site): string {
  return edition === 'dist' ? MIDAL : LONG
}

/** Sites, each with the article that figures are taken on. */
export const EXAMPLES = SITES.map((site) => ({
  name: `${exampleOf(site)} (${site.name})`,
  site,
  url: site.url(exampleOf(site)),
}))
