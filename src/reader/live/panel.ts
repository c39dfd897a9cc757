import type { LiveFault, LiveMessage, LiveQuote } from '../../model/live.ts'
import { PANEL_STYLE } from './panel-style.ts'

type Faults = Extract<LiveMessage, { kind: 'faults' }>

/** What lies over a page while its site is written. */
export interface Panel {
  /** Shows what is wrong, or takes it away where nothing is. */
  readonly show: (faults: Faults) => void
  /** Shows whether the site is being built, if that takes a moment. */
  readonly sign: (isBuilding: boolean) => void
}

/** A build that is over so soon is not worth a word. */
const MOMENT = 150

/** Makes the panel, in a tree of its own: no rule of the page's stylesheet reaches it, and none of its the page. */
export function panel(): Panel {
  const host = document.createElement('encyclopress-live')
  const root = host.attachShadow({ mode: 'open' })
  // An element `style` is what the page's policy forbids.
  const style = new CSSStyleSheet()
  style.replaceSync(PANEL_STYLE)
  root.adoptedStyleSheets = [style]
  const faults = part('section', 'faults')
  faults.tabIndex = -1
  const building = part('p', 'building', 'Rebuilding …')
  for (const one of [faults, building]) {
    one.hidden = true
    one.lang = 'en'
    one.dir = 'ltr'
    one.setAttribute('role', 'status')
  }
  root.append(faults, building)
  document.documentElement.append(host)
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') faults.hidden = true
  })
  let timer = 0
  return {
    show: (message) => {
      faults.replaceChildren(...contentsOf(message, () => (faults.hidden = true)))
      faults.hidden = message.message === '' && message.faults.length === 0
    },
    sign: (isBuilding) => {
      clearTimeout(timer)
      if (isBuilding) timer = setTimeout(() => (building.hidden = false), MOMENT)
      else building.hidden = true
    },
  }
}

function contentsOf({ message, faults, more }: Faults, close: () => void): HTMLElement[] {
  const button = part('button', 'close', '×')
  button.setAttribute('aria-label', 'Close')
  button.onclick = close
  const count = faults.length + more
  const title =
    count === 0 ? 'Not built' : `Not built: ${count} ${count === 1 ? 'error' : 'errors'}`
  const head = part('h2', '', title)
  const note = part('p', 'note', 'This is the last good page; it follows when all is mended.')
  const rest = more > 0 ? [part('p', 'note', `… and ${more} more, in the terminal`)] : []
  const told = message === '' ? [] : [part('p', 'message', message)]
  return [button, head, note, ...told, ...faults.map(faultOf), ...rest]
}

function faultOf({ severity, rule, place, message, advice, quotes }: LiveFault): HTMLElement {
  const fault = part('article', severity)
  const name = part('span', 'rule', ` ${rule}`)
  const where = part('p', 'place', place)
  where.append(name)
  fault.append(
    where,
    part('p', 'message', message),
    ...quotes.map(quoteOf),
    part('p', 'advice', advice),
  )
  return fault
}

function quoteOf({ line, before, marked, after, label }: LiveQuote): HTMLElement {
  const quote = part('pre', '')
  const mark = part('mark', '', marked === '' ? ' ' : marked)
  mark.dataset.label = label
  quote.append(part('span', 'line', `${line} │ `), before, mark, after)
  return quote
}

function part<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.className = className
  element.textContent = text
  return element
}
