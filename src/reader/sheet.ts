/**
 * Where the contents are a button, they open over the text, and a second button in the header opens
 * them once the first has scrolled away. Escape, a click elsewhere and a chosen entry close them.
 */
export function startSheet(): void {
  const contents = document.querySelector<HTMLElement>('.contents')
  const details = contents?.querySelector('details')
  const summary = contents?.querySelector('summary')
  const button = document.querySelector<HTMLButtonElement>('.find-contents')
  if (!(contents && details && summary && button)) return

  const show = (isOpen: boolean, fromHeader: boolean) => {
    contents.classList.toggle('from-header', fromHeader)
    details.open = isOpen
    button.ariaExpanded = String(isOpen && fromHeader)
  }
  const close = () => show(false, false)

  button.addEventListener('click', () => {
    const isOpen = details.open && contents.classList.contains('from-header')
    show(!isOpen, !isOpen)
    if (isOpen) return
    const links = details.querySelectorAll('a')
    const current = [...links].find((link) => link.ariaCurrent) ?? links[0]
    current?.focus({ preventScroll: true })
    current?.scrollIntoView({ block: 'center' })
  })
  details.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) close()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (!details.contains(target as Node) && !button.contains(target as Node)) close()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return
    const opener = contents.classList.contains('from-header') ? button : summary
    const hadFocus = details.contains(document.activeElement)
    close()
    if (hadFocus) opener.focus()
  })
  new IntersectionObserver(
    ([entry]) => {
      const isAbove = !entry?.isIntersecting && (entry?.boundingClientRect.top ?? 0) < 100
      button.classList.toggle('shown', isAbove)
      if (!isAbove && contents.classList.contains('from-header')) close()
    },
    { rootMargin: `-${summary.getBoundingClientRect().height + 24}px 0px 0px` },
  ).observe(summary)
}
