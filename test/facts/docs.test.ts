import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read, shown } from './support.ts'

const FILE = new URL('../../docs/facts.md', import.meta.url)

test('the examples of docs/facts.md are read as it says', () => {
  const types = {
    dates: 'date',
    counts: 'counts',
    quantities: 'quantity',
    coordinates: 'coordinates',
    'places and names': null,
  } as const
  const parts = readFileSync(FILE, 'utf8').split(/^### /mu)
  for (const [title, value] of Object.entries(types)) {
    const part = parts.find((one) => one.toLowerCase().startsWith(`${title}\n`)) ?? ''
    const rows = [...part.matchAll(/^\| `([^`]+)` \| (?:`([^`]+)`|text) \|(?: (\w+) \|)?/gmu)]
    expect(rows.length, title).toBeGreaterThan(3)
    const unescaped = (cell: string) => cell.replaceAll('\\|', '|')
    for (const [, text = '', result = 'text', column] of rows) {
      const language = value === null || column === undefined ? 'en' : column
      const type = value ?? (column as 'place' | 'entities')
      const reading = read(language, unescaped(text), { value: type })
      expect(`${text} → ${shown(reading)}`).toBe(`${text} → ${unescaped(result)}`)
    }
  }
})
