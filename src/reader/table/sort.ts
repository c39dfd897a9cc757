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
    const isNumeric = 'numeric' in heading.dataset
    const keys = rows.map((row, place) => ({
      row,
      place,
      key: column === 0 ? place : keyOf(row.cells[column], isNumeric),
    }))
    const sign = isUp ? 1 : -1
    // What has no key stands last, whichever way; rows that are alike stay in the order of titles.
    keys.sort((a, b) => {
      if (a.key === null || b.key === null) {
        return Number(a.key === null) - Number(b.key === null) || a.place - b.place
      }
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compare(String(a.key), String(b.key))
      return sign * order || a.place - b.place
    })
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

/** What a cell is sorted by; null where it is empty, or has no number among numbers. */
function keyOf(cell: HTMLTableCellElement | undefined, isNumeric: boolean): number | string | null {
  if (!isNumeric) return cell?.textContent || null
  return cell?.dataset.sort === undefined ? null : Number(cell.dataset.sort)
}
