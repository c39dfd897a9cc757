import { element } from './element.ts'

/**
 * What a reference's number shows: its note. After a tap the card gets the focus, so that a screen
 * reader reads it, and a link to the list, where the number would have led.
 */
export function noteFor(link: HTMLAnchorElement, isTap: boolean): HTMLElement | null {
  if (!link.closest('.reference')) return null
  const note = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (!note) return null
  const card = element('div', { className: 'card note', role: 'note', tabIndex: -1 })
  card.ariaLabel = link.textContent
  for (const child of note.childNodes) card.append(child.cloneNode(true))
  for (const back of card.querySelectorAll('.back')) back.remove()
  for (const named of card.querySelectorAll('[id]')) named.removeAttribute('id')
  if (isTap) {
    const words = document.getElementById('_status')?.dataset.list ?? ''
    card.append(element('p', {}, element('a', { href: link.hash }, words)))
  }
  return card
}
