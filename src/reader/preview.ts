import { element } from './element.ts'
import type { Library } from './library.ts'

/**
 * What a link to another article shows of it. The card is for the eye: a screen reader is not told,
 * since the same words stand at the beginning of the page that the link leads to.
 */
export function previewFor(
  link: HTMLAnchorElement,
  library: Library,
): Promise<HTMLElement | null> | null {
  const slug = slugOf(link)
  if (slug === null || link.closest('.search')) return null
  return library.preview(slug).then((preview) => {
    if (!preview) return null
    const [title, description, lead, lang, dir] = preview
    const card = element(
      'a',
      { className: 'card', href: link.href, tabIndex: -1, ariaHidden: 'true', lang, dir },
      element('b', {}, title),
    )
    if (description) card.append(element('span', { className: 'description' }, description))
    if (lead) card.append(element('span', {}, lead))
    return card
  })
}

/** The article that a link leads to; null where it leads elsewhere, or to the page itself. */
function slugOf({ href, pathname }: HTMLAnchorElement): string | null {
  const { root = '' } = document.documentElement.dataset
  const base = new URL(`${root}wiki/`, location.href).href
  // A link of a picture has an object for its `href`, and no card.
  if (!href.startsWith?.(base) || pathname === location.pathname) return null
  const name = /^([^/?#]+)\.html(?:#|$)/u.exec(href.slice(base.length))?.[1]
  try {
    return name === undefined ? null : decodeURIComponent(name)
  } catch {
    return null
  }
}
