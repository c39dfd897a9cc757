import { foldKey } from '../../model/field-name.ts'
import type { FactKey } from '../../search/facts/fact-column.ts'
import { element } from '../element.ts'
import { filterText } from './query-text.ts'
import { typed } from './typed.ts'
import type { Fill } from './words.ts'

const TWO_WORDS = /^\p{L}+ \p{L}+$/u
/** So many keys are listed, those of most articles. */
const MOST = 30

/** How to search, by examples out of the site itself. */
export function showHelp(help: HTMLElement, keys: readonly FactKey[], fill: Fill): void {
  const plain = keys.filter(({ example: one }) => one !== '')
  const names = plain.map(({ example }) => example)
  const phrase = names.find((name) => TWO_WORDS.test(name)) ?? names[0] ?? ''
  const words = phrase.split(' ')
  const range = plain.find(({ example: one }) => /\.\.|>/u.test(one))
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['helpWords', phrase === '' ? [] : [words.join(' ').toLocaleLowerCase()]],
    ['helpPhrase', words.length > 1 ? [`"${phrase}"`] : []],
    ['helpNot', words.length > 1 ? [`${words[0]} -${words.at(-1)}`] : []],
    ['helpFacts', plain.slice(0, 2).map(filterOf)],
    ['helpRange', range === undefined ? [] : [filterOf(range)]],
  ]
  help
    .querySelector('.examples')
    ?.replaceChildren(
      ...rows.flatMap(([word, queries]) =>
        queries.length === 0 ? [] : [termOf(queries), element('dd', {}, ...fill(word))],
      ),
    )
  help
    .querySelector('.keys')
    ?.replaceChildren(
      ...plain
        .slice(0, MOST)
        .flatMap((one) => [
          termOf([filterOf(one)]),
          element('dd', {}, element('bdi', { textContent: one.label })),
        ]),
    )
}

/** A filter as readers know it: by the label of its rows, where that means this key. */
function filterOf({ key, label, aliases, example }: FactKey): string {
  const folded = foldKey(label)
  const spelling = label.toLowerCase().replace(/\s+/gu, '-')
  const isKnown = (folded === key || aliases.includes(folded)) && KEY.test(spelling)
  return filterText(isKnown ? spelling : key, example)
}

const KEY = /^\p{L}[\p{L}\p{M}\p{N}-]*$/u

function termOf(queries: readonly string[]): HTMLElement {
  return element(
    'dt',
    {},
    ...queries.flatMap((query, at) => [at === 0 ? '' : ' ', typed(query, `${query} `)]),
  )
}
