const FIELDS = 'input:not([type=radio]), textarea, select, [contenteditable]'

/** The key `/` goes to the box; arrows go from there to the results and along them. */
export function startWalk(input: HTMLInputElement, found: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target, isComposing } = event
    if (ctrlKey || metaKey || altKey || isComposing) return
    const isTyped = (target as Element).closest(FIELDS) !== null
    if (key === '/' && !isTyped) {
      event.preventDefault()
      input.focus()
      input.select()
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return
    const links = [...found.querySelectorAll<HTMLElement>('.results a')]
    const at = target === input ? -1 : links.indexOf(target as HTMLElement)
    if (target !== input && at === -1) return
    const next = key === 'ArrowDown' ? links[at + 1] : at === 0 ? input : links[at - 1]
    if (next === undefined || found.hidden) return
    event.preventDefault()
    next.focus()
  })
}
