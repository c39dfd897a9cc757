import { isAllowed } from './allow-list.ts'
import type { Element, Page } from './html.ts'

/** Where a link may lead: to the web, to mail, or to a file beside. */
const ADDRESS = /^(?:https?:|mailto:|data:,$|[^:]*$|[^:]*[/?#])/iu

/**
 * What is wrong with a page that is HTML: more than may be there, an address that runs something, an id that two
 * elements have, a link to a page of the site that is not there.
 */
export function pageFaults(path: string, page: Page, pages: ReadonlyMap<string, Page>): string[] {
  const ids = new Set<string>()
  return [
    ...page.elements.flatMap((element) => {
      const faults = elementFaults(element, path)
      const id = attribute(element, 'id')
      if (id !== null && ids.has(id)) faults.push('ids: two elements have the same')
      if (id !== null) ids.add(id)
      const href = element.tagName === 'a' ? attribute(element, 'href') : null
      if (href !== null && !leadsSomewhere(path, href, pages))
        faults.push(`links: ${href} of ${path} leads nowhere`)
      return faults
    }),
  ]
}

function elementFaults(element: Element, path: string): string[] {
  const { tagName, attrs } = element
  if (!isAllowed(tagName, null, path)) return [`allow-list: <${tagName}>`]
  return attrs.flatMap(({ name, value }) => {
    if (!isAllowed(tagName, name, path)) return `allow-list: ${name} of <${tagName}>`
    const isAddress = name === 'href' || name === 'src' || name === 'action'
    return isAddress && !ADDRESS.test(value) ? `allow-list: the address of <${tagName}>` : []
  })
}

function leadsSomewhere(from: string, href: string, pages: ReadonlyMap<string, Page>): boolean {
  if (/^(?:[a-z]+:|\/\/)/iu.test(href)) return true
  const { pathname, hash } = new URL(href, `http://site/${encodeURI(from)}`)
  if (!pathname.endsWith('.html')) return true
  const target = pages.get(decodeURIComponent(pathname.slice(1)))
  if (target === undefined) return false
  return hash === '' || idsOf(target).has(decodeURIComponent(hash.slice(1)))
}

const known = new WeakMap<Page, ReadonlySet<string>>()

function idsOf(page: Page): ReadonlySet<string> {
  const ids = known.get(page) ?? new Set(page.elements.flatMap((one) => attribute(one, 'id') ?? []))
  known.set(page, ids)
  return ids
}

function attribute({ attrs }: Element, wanted: string): string | null {
  return attrs.find(({ name }) => name === wanted)?.value ?? null
}
