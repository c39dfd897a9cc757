import type { KeyedFilter } from '../../search/query/resolve.ts'
import { element } from '../element.ts'
import { withoutPiece } from './query-text.ts'
import type { Fill } from './words.ts'

/** The filters of a query, each with a button that takes it away; `data-q` is the query without it. */
export function chips(filters: readonly KeyedFilter[], text: string, fill: Fill): HTMLElement[] {
  return filters.map(({ part, key }) => {
    const [unit = ''] = key.units
    const isPlain = unit === '' || part.test.kind === 'is' || part.value.includes(unit)
    const value = `${key.label}: ${part.value}${isPlain ? '' : `\u00a0${unit}`}`
    const words = element('bdi', { textContent: value })
    const shown = part.isNot ? fill('withoutFilter', { name: words }) : [words]
    const button = element('button', { type: 'button', textContent: '×' })
    button.ariaLabel = fill('removeFilter', { name: value }).join('')
    button.dataset.q = withoutPiece(text, part)
    return element('li', {}, element('span', {}, ...shown), button)
  })
}
