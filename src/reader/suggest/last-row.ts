import { cut } from '../../model/cut.ts'
import { element } from '../element.ts'
import type { Box } from './box.ts'

/** So much of what is typed is said again. */
const SAID = 80
/** Half of a pair, which has no place in an address. */
const LONE = /[\ud800-\udfff]/gu

/** Lets the last row lead to the page that searches all texts for a query. */
export function leadTo({ form, popup, last }: Box, query: string): void {
  const words = query.trim()
  const [before = '', after] = (popup.dataset.full ?? '').split('{query}')
  // A site without such a page has a list of all articles there.
  if (after === undefined) {
    last.replaceChildren(before)
    last.href = form.action
    return
  }
  last.replaceChildren(before, element('bdi', {}, cut(words, SAID)), after)
  last.href = `${form.action}?q=${encodeURIComponent(words.replace(LONE, '\ufffd'))}`
}
