import { fold } from '../../model/fold.ts'

/** Hides the rows that lack a word that is typed, and says how many are left. */
export function filterRows(table: HTMLTableElement, form: HTMLFormElement): void {
  const box = form.querySelector('input')
  const count = form.querySelector('output')
  const rows = [...(table.tBodies[0]?.rows ?? [])]
  if (!box || !count) return
  const texts = new Map<HTMLTableRowElement, string>()
  const textOf = (row: HTMLTableRowElement) => {
    const text = texts.get(row) ?? fold([...row.cells].map((cell) => cell.textContent).join(' '))
    texts.set(row, text)
    return text
  }
  const show = (number: number) => number.toLocaleString(document.documentElement.lang)

  box.oninput = () => {
    const words = fold(box.value).split(' ')
    let shown = 0
    for (const row of rows) {
      row.hidden = !words.every((word) => textOf(row).includes(word))
      if (!row.hidden) shown += 1
    }
    count.textContent = (count.dataset.shown ?? '')
      .replace('{shown}', show(shown))
      .replace('{count}', show(rows.length))
  }
  form.onsubmit = (event) => event.preventDefault()
  form.hidden = false
}
