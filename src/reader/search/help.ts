import type { FactKey } from '../../search/facts/fact-column.ts'
import { element } from '../element.ts'
import { filterText } from './query-text.ts'
import { typed } from './typed.ts'
import type { Fill } from './words.ts'

/** So many keys are listed, those of most articles. */
const MOST = 30

/** How to search, by examples out of the site itself. */
export function showHelp(help: HTMLElement, keys: readonly FactKey[], fill: Fill): void {
  const example = (key: string) => keys.find((one) => one.key === key)?.example ?? ''
  const names = [example('place'), example('category'), example('type')].filter(Boolean)
  const phrase = names.find((name) => name.includes(' ')) ?? names[0] ?? ''
  const words = phrase.split(' ')
  const plain = keys.filter(({ example: one }) => one !== '')
  const range = plain.find(({ example: one }) => /\.\.|>/u.test(one))
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['helpWords', phrase === '' ? [] : [words.join(' ').toLocaleLowerCase()]],
    ['helpPhrase', words.length > 1 ? [`"${phrase}"`] : []],
    ['helpNot', words.length > 1 ? [`${words[0]} -${words.at(-1)}`] : []],
    ['helpFacts', plain.slice(0, 2).map((one) => filterText(one.key, one.example))],
    ['helpRange', range === undefined ? [] : [filterText(range.key, range.example)]],
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
          termOf([filterText(one.key, one.example)]),
          element('dd', {}, element('bdi', { textContent: one.label })),
        ]),
    )
}

function termOf(queries: readonly string[]): HTMLElement {
  return element(
    'dt',
    {},
    ...queries.flatMap((query, at) => [at === 0 ? '' : ' ', typed(query, `${query} `)]),
  )
}
