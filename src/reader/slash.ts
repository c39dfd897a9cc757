const FIELDS = 'input:not([type=radio]), textarea, select, [contenteditable]'

/** The key `/` goes to the search box, unless it is typed into a field. */
export function startSlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    if (key !== '/' || ctrlKey || metaKey || altKey) return
    if ((target as Element).closest?.(FIELDS)) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}
