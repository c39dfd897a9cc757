import type { NameShelf } from '../../search/names/suggest.ts'
import { suggester } from '../../search/names/suggest.ts'
import type { Say } from '../say.ts'
import { showFailure } from './failure.ts'
import { startKeys } from './keys.ts'
import { leadTo } from './last-row.ts'
import { listbox } from './listbox.ts'
import { option } from './option.ts'

const SHOWN = 8

/** The parts of the search box, which stand in every page. */
export interface Box {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly popup: HTMLElement
  readonly list: HTMLElement
  /** The last row, which leads to the page that searches. */
  readonly last: HTMLAnchorElement
}

/** What a box needs besides. */
export interface Surroundings {
  readonly shelf: NameShelf
  /** The way to the site's folder. */
  readonly root: string
  readonly say: Say
}

/** Suggests articles while the reader types. */
export function startBox(box: Box, { shelf, root, say }: Surroundings): void {
  const { form, input, popup, list, last } = box
  const suggest = suggester(shelf)
  const rows = listbox(input, popup, list)
  const state = { hasFailed: false, ready: Promise.resolve() }

  const isStill = (query: string) => query === input.value && document.activeElement === input
  const fill = async (query: string) => {
    const found = await suggest(query, { limit: SHOWN })
    if (!isStill(query)) return
    leadTo(box, query)
    list.replaceChildren(...found.map((one) => option(one, root, query)), last)
    popup.classList.toggle('none', found.length === 0)
    rows.show(true)
    // The first number in the digits of a language takes a browser longer than all rows: it may come after them.
    setTimeout(() => {
      if (isStill(query)) say(found.length === 0 ? 'none' : 'found', found.length)
    })
  }
  const update = async () => {
    const query = input.value
    state.hasFailed = false
    if (query.trim() === '') return rows.show(false)
    try {
      await fill(query)
    } catch {
      if (!isStill(query)) return
      state.hasFailed = true
      list.replaceChildren(last)
      showFailure(form)
      rows.show(true)
      say('failed')
    }
  }
  const refresh = () => {
    state.ready = update()
  }
  const begin = () => {
    // What fails now is told with the first key.
    shelf.list().catch(() => undefined)
    if (input.value) refresh()
  }

  input.addEventListener('input', refresh)
  input.addEventListener('focus', begin)
  startKeys(box, rows, refresh)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await state.ready
    if (popup.hidden || (state.hasFailed && rows.active < 0)) form.submit()
    else rows.rows()[Math.max(0, rows.active)]?.click()
  })
  // The list is clicked without the text losing its focus, which would close it.
  popup.addEventListener('mousedown', (event) => event.preventDefault())
  form.addEventListener('focusout', () => rows.show(false))
  window.addEventListener('pagehide', () => rows.show(false))
  if (document.activeElement === input) begin()
}
