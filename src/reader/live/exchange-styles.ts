/** Has stylesheets read again, each kept until its successor is there: the page never stands bare. */
export function exchangeStyles(names: readonly string[]): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    const address = new URL(link.href)
    if (!names.some((name) => address.pathname.endsWith(`/assets/${name}`))) continue
    address.searchParams.set('again', String(performance.now()))
    const next = link.cloneNode() as HTMLLinkElement
    next.href = address.href
    next.onload = () => link.remove()
    next.onerror = () => next.remove()
    link.after(next)
  }
}
