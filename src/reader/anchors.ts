import type { Say } from './say.ts'

const SHOWN = 1600

/** The sign beside a heading copies the link to it, besides leading there. */
export function startAnchors(say: Say): void {
  document.addEventListener('click', async ({ target }) => {
    const anchor = (target as Element).closest<HTMLAnchorElement>('a.anchor')
    if (!anchor) return
    try {
      await navigator.clipboard.writeText(anchor.href)
    } catch {
      return
    }
    anchor.dataset.said = say('copied')
    setTimeout(() => {
      delete anchor.dataset.said
    }, SHOWN)
  })
}
