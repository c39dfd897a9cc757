/** The one card of a page: what a link or a reference shows in place. */
export interface Card {
  /** What it belongs to; null while it is closed. */
  readonly link: HTMLAnchorElement | null
  readonly open: (link: HTMLAnchorElement, content: HTMLElement, line: DOMRect | undefined) => void
  readonly close: () => void
  readonly has: (target: Node) => boolean
}

/** Makes the card; it is in the page only while it is open. */
export function createCard(): Card {
  const shown: { link: HTMLAnchorElement | null; element: HTMLElement | null } = {
    link: null,
    element: null,
  }
  const close = () => {
    shown.element?.remove()
    shown.link = shown.element = null
  }
  return {
    get link() {
      return shown.link
    },
    open: (link, element, line = link.getBoundingClientRect()) => {
      close()
      shown.link = link
      shown.element = element
      document.querySelector('main')?.append(element)
      place(element, line)
    },
    close,
    has: (target) => shown.element?.contains(target) === true,
  }
}

const GAP = 6
const EDGE = 8

/** Puts a card below a line of a link, or above where there is more room; never outside the window. */
function place(card: HTMLElement, line: DOMRect): void {
  const { clientWidth, clientHeight, dir } = document.documentElement
  const { offsetWidth: width, offsetHeight: height } = card
  const header = document.querySelector('header.site')?.getBoundingClientRect().bottom ?? 0
  const below = clientHeight - line.bottom
  const isBelow = below > height + GAP + EDGE || below > line.top - header
  const start = dir === 'rtl' ? line.right - width : line.left
  const left = Math.max(EDGE, Math.min(start, clientWidth - width - EDGE))
  const top = isBelow ? line.bottom + GAP : Math.max(header, line.top - GAP - height)
  card.style.left = `${left + scrollX}px`
  card.style.top = `${top + scrollY}px`
}
