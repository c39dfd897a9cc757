import type { Table, TableCell, TableRow } from 'mdast'

/** What a table needs besides itself. */
interface TableContext {
  /** The name of its frame, as an attribute has it. */
  readonly name: string
  /** The HTML of a cell's words; null where only remark-html can tell. */
  readonly words: (cell: TableCell) => string | null
}

/**
 * The HTML of a table in the frame that scrolls it, as `body.ts` and remark-html make it.
 *
 * @returns null where a cell's words are.
 */
export function plainTable(table: Table, context: TableContext): string | null {
  const align = table.align ?? null
  let html = `<div class="scroll" role="group" aria-label="${context.name}" tabindex="0"><table>`
  for (const [at, row] of table.children.entries()) {
    const one = rowHtml(row, at === 0 ? 'th' : 'td', align, context)
    if (one === null) return null
    html += at === 0 ? `<thead>${one}</thead>` : `${at === 1 ? '<tbody>' : ''}${one}`
  }
  return `${html}${table.children.length > 1 ? '</tbody>' : ''}</table></div>`
}

/** A table that says how its columns are aligned has as many cells in each row. */
function rowHtml(
  { children }: TableRow,
  name: 'th' | 'td',
  align: NonNullable<Table['align']> | null,
  { words }: TableContext,
): string | null {
  let html = '<tr>\n'
  for (let at = 0; at < (align ?? children).length; at++) {
    const cell = children[at]
    const inner = cell === undefined ? '' : words(cell)
    if (inner === null) return null
    const side = align?.[at]
    html += `<${name}${side ? ` class="align-${side}"` : ''}>${inner}</${name}>\n`
  }
  return `${html}</tr>`
}
