import type { Pair } from './infobox.ts'

/** What stands above the prose of an article. */
export interface Head {
  readonly kind: 'plain' | 'marked-up'
  readonly title: string
  readonly aliases: readonly string[]
  readonly categories: readonly string[]
  readonly infobox: readonly Pair[]
}

/** Front matter, title and infobox, in either spelling. */
export function headOf(head: Head): string {
  return head.kind === 'plain' ? plainHead(head) : markdownHead(head)
}

/** As in seeds/midal-attack.txt; front matter only where there are aliases. */
function plainHead({ title, aliases, infobox }: Head): string {
  const front = aliases.length === 0 ? '' : `---\n${yamlList('aliases', aliases)}---\n`
  const fields = infobox.map(([key, value]) => `- ${key}: ${value}\n`).join('')
  const box = fields === '' ? '' : `Infobox\n${fields}\n`
  return `${front}= ${title} =\n\n${box}`
}

function markdownHead({ title, aliases, categories, infobox }: Head): string {
  const fields = infobox.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`).join('')
  const lines = [
    `title: ${JSON.stringify(title)}\n`,
    yamlList('aliases', aliases),
    yamlList('categories', categories),
    fields === '' ? '' : `infobox:\n${fields}`,
  ]
  return `---\n${lines.join('')}---\n\n`
}

function yamlList(key: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `${key}:\n${items.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`
}
