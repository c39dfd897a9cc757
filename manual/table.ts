/**
 * A table in Markdown.
 *
 * @param rows cells as Markdown; a `|` in them is escaped here.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** @example code('a') // '`a`' */
export function code(text: string): string {
  return `\`${text}\``
}
