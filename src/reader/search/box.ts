import type { NameShelf } from '../../search/names/suggest.ts'
import { suggester } from '../../search/names/suggest.ts'
import type { Say } from '../say.ts'
import { showFailure } from './failure.ts'
import { option } from './option.ts'

const SHOWN = 8
/** Half of a pair, which has no place in an address. */
const LONE = /[\ud800-\udfff]/gu

/** The parts of the search box, which stand in every page. */
export interface Box {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly popup: HTMLElement
  readonly list: HTMLElement
  /** The last row, which leads to the page that searches. */
  readonly last: HTMLAnchorElement
}

/**
 * Suggests articles while the reader types: an editable combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 *
 * @param root the way to the site's folder.
 */
export function startBox(box: Box, shelf: NameShelf, { root, say }: { root: string; say: Say }) {
  const { form, input, popup, list, last } = box
  const suggest = suggester(shelf)
  const state = { active: -1, hasFailed: false, ready: Promise.resolve() }
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
  const show = (isOpen: boolean) => {
    popup.hidden = !isOpen
    input.ariaExpanded = String(isOpen)
    activate(-1)
  }
  const isStill = (query: string) => query === input.value && document.activeElement === input
  const fill = async (query: string) => {
    const found = await suggest(query, { limit: SHOWN })
    if (!isStill(query)) return
    last.textContent = (popup.dataset.full ?? '').replace('{query}', () => query.trim())
    last.href = `${form.action}?q=${encodeURIComponent(query.trim().replace(LONE, '\ufffd'))}`
    list.replaceChildren(...found.map((one) => option(one, root, query)), last)
    popup.classList.toggle('none', found.length === 0)
    show(true)
    say(found.length === 0 ? 'none' : 'found', found.length)
  }
  const update = async () => {
    const query = input.value
    state.hasFailed = false
    if (query.trim() === '') return show(false)
    try {
      await fill(query)
    } catch {
      if (!isStill(query)) return
      state.hasFailed = true
      list.replaceChildren(last)
      showFailure(form)
      show(true)
      say('failed')
    }
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
  const begin = () => {
    shelf.list().catch(() => undefined)
    if (input.value) refresh()
  }

  input.addEventListener('input', refresh)
  input.addEventListener('focus', begin)
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
    const { active, hasFailed } = state
    if (popup.hidden || (hasFailed && active < 0)) form.submit()
    else rows()[Math.max(0, active)]?.click()
  })
  // The list is clicked without the text losing its focus, which would close it.
  popup.addEventListener('mousedown', (event) => event.preventDefault())
  form.addEventListener('focusout', () => show(false))
  window.addEventListener('pagehide', () => show(false))
  if (document.activeElement === input) begin()
}
