/**
 * Pages fade into one another (style.css). Where the next is no page of ours, such as an article's
 * JSON, the browser would log an error there; so nothing fades.
 */
export function startTransition(): void {
  window.addEventListener('pageswap', ({ activation, viewTransition }) => {
    if (!activation?.entry.url?.includes('.html')) viewTransition?.skipTransition()
  })
}
