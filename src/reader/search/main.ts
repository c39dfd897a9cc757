import { addressOf, askedBy } from './address.ts'
import { startAnswers } from './page.ts'
import { openSources } from './sources.ts'
import { startWalk } from './walk.ts'
import { fillFrom } from './words.ts'

/** The page to search all articles: its address has the query, so that it can be kept and sent. */
function start(): void {
  const form = document.querySelector<HTMLFormElement>('form.find')
  const input = form?.querySelector('input')
  const found = document.getElementById('_found')
  const help = document.querySelector<HTMLElement>('.help')
  const sort = found?.querySelector('select')
  if (!(form && input && found && help && sort)) return
  const { root = '' } = document.documentElement.dataset
  const languages = (found.dataset.languages ?? '').split(' ').filter(Boolean)
  const sources = openSources(root, languages)
  // What every query needs.
  for (const early of [sources.index.size, sources.facts.keys]) early().catch(() => undefined)
  const answer = startAnswers({ root, found, help, fill: fillFrom(found), sources })
  // Whether the address is one to come back to: then typing begins another.
  const state = { isKept: location.search !== '', frame: 0, isLater: false }

  const asked = () => ({ text: input.value, sort: askedBy(`?sort=${sort.value}`).sort })
  /** Puts the query into the address, as one to come back to or in place of the last. */
  const tell = (isKept: boolean) => {
    const address = addressOf(asked())
    const isSame = location.search === (address.startsWith('?') ? address : '')
    if (!isSame && (isKept || state.isKept)) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    state.isKept = isKept
    void answer(asked())
  }
  const readAddress = () => {
    const { text, sort: order } = askedBy(location.search)
    input.value = text
    sort.value = order
    state.isKept = true
    void answer(asked())
  }

  // The first key is answered at once, and what is typed before the next picture in one go.
  input.addEventListener('input', () => {
    if (state.frame !== 0) {
      state.isLater = true
      return
    }
    state.frame = requestAnimationFrame(() => {
      const { isLater } = state
      state.frame = 0
      state.isLater = false
      if (isLater) tell(false)
    })
    tell(false)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    state.isLater = false
    tell(true)
  })
  sort.addEventListener('change', () => tell(true))
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, button } = event
    const piece = (target as Element).closest<HTMLElement>('[data-q]')
    if (!piece || ctrlKey || metaKey || shiftKey || button !== 0) return
    event.preventDefault()
    input.value = piece.dataset.q ?? ''
    tell(true)
    // What was clicked may be gone: the focus must be somewhere.
    if (!piece.closest('.facets')) input.focus()
  })
  window.addEventListener('popstate', readAddress)
  startWalk(input, found)
  readAddress()
  state.isKept = location.search !== ''
  if (input.value === '') input.focus()
}

start()
