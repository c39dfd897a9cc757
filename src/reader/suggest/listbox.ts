/** The rows below a search box, of which the keyboard makes one active. */
export interface Listbox {
  readonly rows: () => readonly HTMLAnchorElement[]
  /** The place of the active row; -1 where there is none. */
  readonly active: number
  /** Opens or closes it; no row is active then. */
  readonly show: (isOpen: boolean) => void
  readonly activate: (index: number) => void
  /** Goes to the next row or the one before, and past the last to the text itself. */
  readonly move: (step: 1 | -1) => void
}

/** Takes charge of the rows of a box, by https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function listbox(input: HTMLInputElement, popup: HTMLElement, list: HTMLElement): Listbox {
  const state = { active: -1 }
  const rows = () => [...list.children] as HTMLAnchorElement[]
  const activate = (index: number) => {
    state.active = index
    input.removeAttribute('aria-activedescendant')
    for (const [at, row] of rows().entries()) {
      row.ariaSelected = String(at === index)
      row.id = `_name-${at}`
      if (at !== index) continue
      input.setAttribute('aria-activedescendant', row.id)
      row.scrollIntoView({ block: 'nearest' })
    }
  }
  return {
    rows,
    activate,
    get active() {
      return state.active
    },
    show: (isOpen) => {
      popup.hidden = !isOpen
      input.ariaExpanded = String(isOpen)
      activate(-1)
    },
    move: (step) => {
      // One place more than there are rows: that of the text itself.
      const places = rows().length + 1
      activate(((state.active + 1 + step + places) % places) - 1)
    },
  }
}
