import type { FacetLabel, FacetValue } from '../../search/facts/facets.ts'
import { namesAmong, timesAmong } from '../../search/facts/facets.ts'
import type { Facts } from '../../search/facts/fact-column.ts'
import { LoadError } from '../../search/load-error.ts'
import type { KeyedFilter } from '../../search/query/resolve.ts'
import { element } from '../element.ts'
import { addressOf } from './address.ts'
import { filterText, withoutPiece, withPiece } from './query-text.ts'
import type { Fill } from './words.ts'

/** What the column beside the results is made of. */
export interface Faceted {
  readonly text: string
  readonly articles: readonly number[]
  readonly filters: readonly KeyedFilter[]
}

/** So many values are shown at first, and at most. */
const SHOWN = 8
const MOST = 60
/** From this width on the column stands beside the results. */
const WIDE = '(min-width: 60rem)'

/** Keeps the column beside the results up to date: only what is open is loaded and counted. */
export function startFacets(column: HTMLDetailsElement, facts: Facts, fill: Fill) {
  const groups = [...column.querySelectorAll<HTMLDetailsElement>('details')]
  const state = { faceted: null as Faceted | null, turn: 0 }
  const wide = matchMedia(WIDE)
  const settle = () => {
    column.open = wide.matches
    if (wide.matches && groups[0]) groups[0].open = true
  }
  const update = async (group: HTMLDetailsElement) => {
    const { faceted } = state
    const turn = state.turn
    if (!(column.open && group.open && faceted)) return
    const list = await listOf(group.dataset.key ?? '', faceted, facts, fill)
    if (turn === state.turn) group.querySelector('div')?.replaceChildren(list)
  }
  const updateAll = () => {
    for (const group of groups) void update(group)
  }
  settle()
  wide.addEventListener('change', settle)
  for (const one of [column, ...groups]) one.addEventListener('toggle', updateAll)
  column.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button.all')
    button?.closest('div')?.querySelector('ul')?.classList.add('whole')
    button?.remove()
  })
  return (faceted: Faceted) => {
    state.faceted = faceted
    state.turn++
    updateAll()
  }
}

async function listOf(key: string, faceted: Faceted, facts: Facts, fill: Fill): Promise<Node> {
  const values = await valuesOf(key, faceted, facts)
  if (typeof values === 'string') return element('p', {}, ...fill('noteUnread', { file: values }))
  if (values.length === 0) return element('p', { className: 'description' }, ...fill('narrowNone'))
  const items = values.slice(0, MOST).map((value) => itemOf(key, value, faceted, fill))
  const list = element('ul', {}, ...items)
  if (items.length <= SHOWN + 1) {
    list.className = 'whole'
    return list
  }
  const all = element('button', { type: 'button', className: 'all' })
  all.append(...fill('narrowAll', { count: items.length }))
  const both = document.createDocumentFragment()
  both.append(list, all)
  return both
}

/** The values of a facet; the file that could not be read where one could not. */
async function valuesOf(
  key: string,
  { articles }: Faceted,
  facts: Facts,
): Promise<readonly FacetValue[] | string> {
  try {
    const keys = await facts.keys()
    if (!keys.some((one) => one.key === key)) return []
    const column = await facts.column(key)
    return key === 'date' ? timesAmong(column, articles) : namesAmong(column, articles)
  } catch (error) {
    if (error instanceof LoadError) return error.file
    throw error
  }
}

/** A value with its count; it adds its filter to the query, or takes it away where it is there. */
function itemOf(
  key: string,
  { value, label, count }: FacetValue,
  { text, filters }: Faceted,
  fill: Fill,
): HTMLElement {
  const present = filters.find(({ part, key: own }) => own.key === key && part.value === value)
  const query =
    present === undefined
      ? withPiece(text, filterText(key, value))
      : withoutPiece(text, present.part)
  const link = element('a', { href: addressOf({ text: query, sort: 'relevance' }) })
  link.dataset.q = query
  if (present !== undefined) link.ariaCurrent = 'true'
  link.append(element('bdi', { textContent: labelText(label, fill) }))
  const number = count.toLocaleString(document.documentElement.lang)
  return element('li', {}, link, ' ', element('small', { textContent: number }))
}

function labelText(label: FacetLabel, fill: Fill): string {
  if (typeof label === 'string') return label
  return `${yearText(label.from, fill)}–${yearText(label.to, fill)}`
}

function yearText(year: number, fill: Fill): string {
  return year > 0 ? String(year) : fill('beforeChrist', { date: String(1 - year) }).join('')
}
