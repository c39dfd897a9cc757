import { createCard } from './card.ts'

/** What a link shows in a card: null where it has none, a promise where it must be loaded first. */
export type Show = (
  link: HTMLAnchorElement,
  isTap: boolean,
) => Promise<HTMLElement | null> | HTMLElement | null

const OPENS = 500
/** After a card, the next opens sooner. */
const OPENS_WARM = 150
const WARM = 1000
const CLOSES = 300

/**
 * Cards open where the mouse rests or the keyboard's focus stands, and stay while the mouse is on
 * them. A tap opens only what says that it may; the tap on a link to an article follows it.
 */
export function startCards(show: Show): void {
  const card = createCard()
  // The link that is aimed at, the timer that opens or closes, when a card was last open.
  const now = { link: null as HTMLAnchorElement | null, timer: 0, seen: -WARM, isTouch: false }

  const close = () => {
    clearTimeout(now.timer)
    if (card.link) now.seen = performance.now()
    now.link = null
    card.close()
  }
  const leave = () => {
    clearTimeout(now.timer)
    now.link = null
    now.timer = setTimeout(close, CLOSES)
  }
  const aim = (link: HTMLAnchorElement, line?: DOMRect) => {
    const content = show(link, false)
    if (content === null) return leave()
    clearTimeout(now.timer)
    now.link = link
    const isWarm = card.link !== null || performance.now() - now.seen < WARM
    now.timer = setTimeout(
      async () => {
        const element = await content
        if (now.link !== link) return
        if (element) card.open(link, element, line)
        else close()
      },
      isWarm ? OPENS_WARM : OPENS,
    )
  }
  const stay = (link: HTMLAnchorElement | null) => {
    clearTimeout(now.timer)
    now.link = link
  }

  document.addEventListener('pointerover', ({ target, pointerType, clientX: x, clientY: y }) => {
    if (pointerType === 'touch') return
    if (card.has(target as Node)) return stay(card.link)
    const link = (target as Element).closest('a')
    if (link === now.link) return
    if (link && link === card.link) return stay(link)
    // A card that the keyboard opened is not the mouse's to close.
    if (link) aim(link, lineAt(link, x, y))
    else if (!now.link?.matches(':focus-visible')) leave()
  })
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') leave()
  })
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    now.isTouch = pointerType === 'touch'
    const link = (target as Element).closest('a')
    if (!card.has(target as Node) && !(now.isTouch && link && link === card.link)) close()
  })
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link) return
    if (card.has(link) || !now.isTouch) return close()
    const isOpen = card.link === link
    const content = isOpen ? null : show(link, true)
    if (!isOpen && !content) return
    event.preventDefault()
    close()
    if (!(content instanceof HTMLElement)) return
    card.open(link, content, undefined)
    content.focus({ preventScroll: true })
  })
  document.addEventListener('focusin', ({ target }) => {
    const link = target as HTMLElement
    if (link instanceof HTMLAnchorElement && link.matches(':focus-visible')) aim(link)
  })
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (target === card.link || target === now.link) {
      if (!card.has(relatedTarget as Node)) close()
    }
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    const { link } = card
    const hadFocus = card.has(document.activeElement as Node)
    close()
    if (hadFocus) link?.focus()
  })
}

/** The line of a link that runs over several which a point is on. */
function lineAt(link: HTMLAnchorElement, x: number, y: number): DOMRect | undefined {
  return [...link.getClientRects()].find(
    ({ left, right, top, bottom }) =>
      x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
  )
}
