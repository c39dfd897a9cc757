import { fold } from '../model/fold.ts'
import type { Library } from './library.ts'
import { option } from './option.ts'
import type { Say } from './say.ts'
import { startSlash } from './slash.ts'
import { folder, suggest } from './suggest.ts'

const SHOWN = 8

/**
 * The search box: an editable combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Its last row stands in the page.
 */
export function startSearch(library: Library, say: Say): void {
  const form = document.querySelector<HTMLFormElement>('form.search')
  const input = form?.querySelector('input')
  const list = form?.querySelector<HTMLElement>('[role=listbox]')
  const popup = list?.parentElement
  const last = list?.lastElementChild
  if (!(form && input && list && popup && last)) return
  const folded = folder()
  const state = { active: -1, ready: Promise.resolve() }
  const rows = () => [...list.children] as HTMLElement[]

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
  const show = (isOpen: boolean) => {
    popup.hidden = !isOpen
    input.ariaExpanded = String(isOpen)
    activate(-1)
  }
  const update = async () => {
    const query = input.value
    const key = fold(query)
    if (key === '') return show(false)
    const names = await library.names(key)
    if (query !== input.value || document.activeElement !== input) return
    const found = suggest(names, query, SHOWN, folded)
    list.replaceChildren(
      ...found.map((entry) => option(entry, library.urlOf(entry[1]), query)),
      last,
    )
    popup.classList.toggle('none', found.length === 0)
    show(true)
    say(found.length === 0 ? 'none' : 'found', found.length)
  }
  const refresh = () => {
    state.ready = update()
  }
  const move = (step: number) => {
    if (popup.hidden) return refresh()
    // One place more than there are rows: that of the text itself.
    const places = rows().length + 1
    activate(((state.active + 1 + step + places) % places) - 1)
  }

  input.addEventListener('input', refresh)
  input.addEventListener('focus', () => {
    void library.names('')
    if (input.value) refresh()
  })
  input.addEventListener('keydown', (event) => {
    const { key, isComposing } = event
    if (isComposing) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      move(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Home' || key === 'End') activate(-1)
    else if (key === 'Escape') {
      event.preventDefault()
      if (!popup.hidden) show(false)
      else if (input.value) input.value = ''
      else input.blur()
    }
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await state.ready
    const row = rows()[Math.max(0, state.active)]
    if (!popup.hidden && (state.active >= 0 || row !== last)) row?.click()
  })
  // The list is clicked without the text losing its focus, which would close it.
  popup.addEventListener('mousedown', (event) => event.preventDefault())
  form.addEventListener('focusout', () => show(false))
  window.addEventListener('pagehide', () => show(false))
  startSlash(input)
  // What another site, or the browser's address bar, asks for.
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) {
    input.value = asked
    input.focus()
  }
}
