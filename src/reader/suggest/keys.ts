import type { Box } from './box.ts'
import type { Listbox } from './listbox.ts'

/** The keys of a search box; an arrow opens what is closed. */
export function startKeys({ input, popup }: Box, rows: Listbox, open: () => void): void {
  const arrow = (step: 1 | -1) => {
    if (popup.hidden) open()
    else rows.move(step)
  }
  input.addEventListener('keydown', (event) => {
    const { key, isComposing } = event
    if (isComposing) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      arrow(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Home' || key === 'End') rows.activate(-1)
    else if (key === 'Escape') {
      event.preventDefault()
      if (!popup.hidden) rows.show(false)
      else if (input.value) input.value = ''
      else input.blur()
    }
  })
}
