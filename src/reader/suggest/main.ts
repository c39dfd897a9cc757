import { openNameShelf } from '../name-shelf.ts'
import { sayer } from '../say.ts'
import { scriptLoader } from '../script-loader.ts'
import { startBox } from './box.ts'

// Suggestions in the search box, from when it is first used.
const form = document.querySelector<HTMLFormElement>('form.search')
const input = form?.querySelector('input')
const list = form?.querySelector<HTMLElement>('[role=listbox]')
const last = list?.querySelector<HTMLAnchorElement>('a:last-child')
const popup = list?.parentElement
if (form && input && list && last && popup) {
  // search.ts is told that this script is there, and whole.
  input.dataset.ready = '1'
  const { root = '' } = document.documentElement.dataset
  const shelf = openNameShelf(scriptLoader(root))
  startBox({ form, input, popup, list, last }, { shelf, root, say: sayer() })
}
