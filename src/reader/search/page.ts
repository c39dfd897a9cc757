import { FIRST } from '../../search/query/best-first.ts'
import type { Results } from '../../search/query/evaluate.ts'
import { evaluate } from '../../search/query/evaluate.ts'
import { parseQuery } from '../../search/query/parse-query.ts'
import { sorted } from '../../search/query/sort.ts'
import { told } from '../../search/query/told.ts'
import type { Sources } from '../../search/query/world.ts'
import type { ArticleText } from '../../search/text/article-text.ts'
import type { Asked } from './address.ts'
import { chips } from './chips.ts'
import type { Faceted } from './facets.ts'
import { startFacets } from './facets.ts'
import { showHelp } from './help.ts'
import { noteLines } from './notes.ts'
import { resultItem } from './results.ts'
import type { Fill } from './words.ts'

/** So many results fill most windows. */
const AT_ONCE = 5
/** So many results more at a time. */
const MORE = 20

/** What the page shows of a query. */
export interface Answer {
  readonly asked: Asked
  readonly results: Results
  /** In the order asked for. */
  readonly articles: readonly number[]
}

/** The parts of the page that a query changes. */
export interface SearchPage {
  readonly root: string
  readonly found: HTMLElement
  readonly help: HTMLElement
  readonly fill: Fill
  readonly sources: Sources
}

/** Answers queries one after the other; what comes too late is dropped. Gives what answers one. */
export function startAnswers(page: SearchPage) {
  const { found, help, fill, sources, root } = page
  const part = <E extends HTMLElement>(name: string) => found.querySelector<E>(name) as E
  const [list, more] = [part('.results'), part<HTMLButtonElement>('.more')]
  const facets: (faceted: Faceted) => void = startFacets(part('.facets'), sources.facts, fill)
  const state = { turn: 0, answer: null as Answer | null, shown: 0 }

  const texts = (articles: readonly number[]) =>
    told<readonly ArticleText[]>([], '', () => sources.index.texts(articles))
  const addResults = async (answer: Answer, count: number, turn: number) => {
    const next = answer.articles.slice(state.shown, state.shown + count)
    const { value, notes } = await texts(next)
    if (turn !== state.turn) return
    const items = value.map((one) => resultItem(one, answer.results, { ...sources, root }))
    list.append(...items)
    part('.notes').append(...noteLines(notes, answer.asked.text, fill))
    state.shown += next.length
    more.hidden = state.shown >= answer.articles.length
    return items[0]
  }
  const show = async (answer: Answer, turn: number) => {
    const { asked, results, articles } = answer
    const first = await texts(articles.slice(0, FIRST))
    if (turn !== state.turn) return
    state.answer = answer
    const count = articles.length
    part('.chips').replaceChildren(...chips(results.filters, asked.text, fill))
    part('.notes').replaceChildren(
      ...noteLines([...results.notes, ...first.notes], asked.text, fill),
    )
    part('.count').replaceChildren(
      ...(count === 0 ? fill('articlesNotFound') : fill('articlesFound', { count })),
    )
    part<HTMLSelectElement>('select').value = asked.sort
    const items = (some: readonly ArticleText[]) =>
      some.map((one) => resultItem(one, results, { ...sources, root }))
    list.replaceChildren(...items(first.value.slice(0, AT_ONCE)))
    state.shown = Math.min(count, FIRST)
    more.hidden = true
    found.hidden = false
    help.hidden = true
    // What a reader sees first is drawn before the rest is made, and what stands beside it is counted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (turn !== state.turn) return
        list.append(...items(first.value.slice(AT_ONCE)))
        more.hidden = state.shown >= count
        facets({ text: asked.text, articles, filters: results.filters })
      }),
    )
  }

  more.addEventListener('click', async () => {
    if (state.answer === null) return
    const item = await addResults(state.answer, MORE, state.turn)
    item?.querySelector('a')?.focus()
  })
  return async (asked: Asked): Promise<void> => {
    const turn = ++state.turn
    const query = parseQuery(asked.text)
    if (query.parts.length === 0) {
      const keys = await told([], '', sources.facts.keys)
      if (turn !== state.turn) return
      showHelp(help, keys.value, fill)
      found.hidden = true
      help.hidden = false
      return
    }
    const results = await evaluate(query, sources)
    const isDated = asked.sort === 'oldest' || asked.sort === 'newest'
    const dates = await told(null, '', async () => (isDated ? sources.facts.column('date') : null))
    if (turn !== state.turn) return
    const articles = sorted(results.articles, asked.sort, dates.value)
    const notes = [...results.notes, ...dates.notes]
    await show({ asked, results: { ...results, notes }, articles }, turn)
  }
}
