/** A table for a terminal: the first column to the left, figures to the right. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows]
  const widths = heading.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  )
  const lines = all.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('   ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

/** A bar with its figure: what was wished, and whether it was reached. */
export function bar(figure: number, limit: number, unit: string): string {
  const wish = `at most ${numberText(limit)} ${unit}`.trim()
  return `${wish}: ${figure <= limit ? 'ok' : 'NO'}`
}

/** Three digits that count. @example numberText(0.01234) // '0.0123' */
export function numberText(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}
