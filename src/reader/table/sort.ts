/** What a cell is sorted by. */
interface Key {
  /** 0: it can be compared; 1: it is no number among numbers; 2: it is empty. Those stand last. */
  readonly gap: 0 | 1 | 2
  readonly number: number
  readonly text: string
}

/** Makes a button of each heading of a table, which sorts the rows by that column, or turns them round. */
export function sortRows(table: HTMLTableElement): void {
  const [body] = table.tBodies
  const [head] = table.tHead?.rows ?? []
  if (!body || !head) return
  const rows = [...body.rows]
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true })

  const sortBy = (heading: HTMLTableCellElement, column: number) => {
    const isUp = heading.getAttribute('aria-sort') !== 'ascending'
    for (const other of head.cells) other.removeAttribute('aria-sort')
    heading.setAttribute('aria-sort', isUp ? 'ascending' : 'descending')
    const sign = isUp ? 1 : -1
    const isNumeric = 'numeric' in heading.dataset
    // The rows came in the order of titles, and those that are alike stay in it.
    const keys = rows.map((row, place) => ({
      row,
      place,
      key: column === 0 ? { gap: 0, number: place, text: '' } : keyOf(row.cells[column], isNumeric),
    }))
    keys.sort(
      (a, b) =>
        a.key.gap - b.key.gap ||
        sign * (a.key.number - b.key.number || compare(a.key.text, b.key.text)) ||
        a.place - b.place,
    )
    body.append(...keys.map(({ row }) => row))
  }

  ;[...head.cells].forEach((heading, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...heading.childNodes)
    button.onclick = () => sortBy(heading, column)
    heading.append(button)
  })
}

function keyOf(cell: HTMLTableCellElement | undefined, isNumeric: boolean): Key {
  const text = cell?.textContent ?? ''
  if (text === '') return { gap: 2, number: 0, text }
  if (!isNumeric) return { gap: 0, number: 0, text }
  const sort = cell?.dataset.sort
  return sort === undefined
    ? { gap: 1, number: 0, text: '' }
    : { gap: 0, number: Number(sort), text: '' }
}
