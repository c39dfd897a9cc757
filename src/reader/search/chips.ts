import type { Test } from '../../search/query/query.ts'
import { readNumber } from '../../search/query/read-number.ts'
import type { KeyedFilter } from '../../search/query/resolve.ts'
import { element } from '../element.ts'
import { withoutPiece } from './query-text.ts'
import type { Fill } from './words.ts'

/** The filters of a query, each with a button that takes it away; `data-q` is the query without it. */
export function chips(filters: readonly KeyedFilter[], text: string, fill: Fill): HTMLElement[] {
  return filters.map(({ part, key }) => {
    const value = `${key.label}: ${testText(part.test)}${unitText(part.test, key)}`
    const words = element('bdi', { textContent: value })
    const shown = part.isNot ? fill('withoutFilter', { name: words }) : [words]
    const button = element('button', { type: 'button', textContent: '×' })
    button.ariaLabel = fill('removeFilter', { name: value }).join('')
    button.dataset.q = withoutPiece(text, part)
    return element('li', {}, element('span', {}, ...shown), button)
  })
}

/** What a value must be, in signs. */
function testText(test: Test): string {
  if (test.kind === 'is') return test.text
  const { from, to, isFromIn, isToIn } = test
  if (from !== null && to !== null) return `${from}–${to}`
  if (from !== null) return `${isFromIn ? '≥' : '>'}\u00a0${from}`
  return `${isToIn ? '≤' : '<'}\u00a0${to}`
}

/** The unit that counts where none was typed. */
function unitText(test: Test, { units: [unit = ''] }: KeyedFilter['key']): string {
  const typed = test.kind === 'is' ? [test.text] : [test.from, test.to]
  const numbers = typed.map((one) => (one === null ? null : readNumber(one)))
  const isBare = numbers.some((one) => one !== null) && numbers.every((one) => !one?.unit)
  return unit !== '' && isBare ? `\u00a0${unit}` : ''
}
