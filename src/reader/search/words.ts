/** Fills in a text of the page: `{name}` becomes a value, which may be an element. */
export type Fill = (
  word: string,
  values?: Readonly<Record<string, Node | string | number>>,
) => (Node | string)[]

/** The texts that an element holds ready in its `data-` attributes. */
export function fillFrom(holder: HTMLElement): Fill {
  const number = new Intl.NumberFormat(document.documentElement.lang)
  return (word, values = {}) =>
    (holder.dataset[word] ?? '').split(/\{(\w+)\}/u).map((piece, at) => {
      if (at % 2 === 0) return piece
      const value = values[piece] ?? ''
      return typeof value === 'number' ? number.format(value) : value
    })
}

/** Things in a row, as the language joins them. */
export function listOf(things: readonly (Node | string)[], type: 'conjunction' | 'disjunction') {
  const format = new Intl.ListFormat(document.documentElement.lang, { type })
  const marks = things.map((_, at) => String(at))
  return format
    .formatToParts(marks)
    .map(({ type: kind, value }) => (kind === 'element' ? (things[Number(value)] ?? '') : value))
}
