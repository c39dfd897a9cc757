import type { Payload } from './payloads.ts'

/** Where a text of a writer can stand: a name of the place, and a payload put there. */
type Places = Readonly<Record<string, (payload: Payload) => string>>

/** An article begins so, which makes it an article whatever follows; suggestions find it by this. */
export function nameOf({ id }: Pick<Payload, 'id'>): string {
  return `Quarry ${id + 1}`
}

const FRONT: Places = {
  description: ({ text }) => quoted(text),
  hatnote: ({ text }) => `[${quoted(text)}, "See [[Quarry]]."]`,
  aliases: ({ text }) => `[${quoted(`Alias ${text}`)}]`,
  categories: ({ text }) => `[${quoted(text)}]`,
  license: ({ text }) => quoted(text),
  source: ({ text }) => quoted(text),
  'autolink-except': ({ text }) => quoted(text),
}

const FIELDS: Places = {
  Name: ({ line }) => line,
  Image: ({ line }) => `${line}.png`,
  Caption: ({ line }) => line,
  Date: ({ line }) => line,
  Location: ({ line }) => `${line}, Tahoua Region, Niger`,
  Founders: ({ line }) => `${line}; Quarry Company`,
  Website: ({ line }) => line,
  Area: ({ line }) => `5 ${line}`,
  Coordinates: ({ line }) => line,
  Combatant1: ({ line }) => line,
  Combatant2: ({ line }) => `[[${line}]]`,
}

const BLOCKS: Places = {
  paragraph: ({ text }) => `Words ${text} words`,
  emphasis: ({ line }) => `Words *a ${line}* **b ${line}** ~~c ${line}~~`,
  code: ({ line }) => `Words \`a ${line}\``,
  'target of a link': ({ line }) => `Words [[${line}]]`,
  'label of a link': ({ line }) => `Words [[Quarry|a ${line}]]`,
  'section of a link': ({ line }) => `Words [[Quarry#${line}]] [[#${line}]]`,
  'address of a link': ({ line }) => `Words [a](<${line}>) [b](${line}) <${line}>`,
  'title of a link': ({ line }) =>
    `Words [a](https://a.example "${line}") [b](https://a.example '${line}')`,
  'label of an address': ({ line }) => `Words [a ${line}](https://a.example)`,
  'path of a file': ({ line }) => `Words [a](<quarry.txt#${line}>)`,
  'definition of a link': ({ id, line }) => `Words [a][d${id}]\n\n[d${id}]: <${line}> "${line}"`,
  'description of an image': ({ line }) => `![${line}](picture.svg)`,
  'title of an image': ({ line }) => `![a](picture.svg "${line}")`,
  'path of an image': ({ line }) => `Words ![a](<${line}>) ![b](${line})`,
  heading: ({ line }) => `== Part ${line} ==`,
  'text of a section': ({ text }) => `Words ${text}`,
  quotation: ({ line }) => `> Words ${line}`,
  list: ({ line }) => `- a ${line}\n  - b ${line}\n\n3. c ${line}`,
  table: ({ line }) => `| a ${line} | b |\n|:--|--:|\n| c ${line} | d |`,
  'fenced code': ({ line, text }) => `~~~~${line}\n${text}\n~~~~`,
  'indented code': ({ line }) => `    ${line}`,
  footnote: ({ id, text }) =>
    `Words[^n${id}]\n\n[^n${id}]: Note ${text.replaceAll('\n', '\n    ')}`,
  'name of a footnote': ({ line }) => `Words[^${line}]\n\n[^${line}]: Note`,
  category: ({ line }) => `Words [[Category:${line}]]`,
  'beginning of a line': ({ text }) => text,
}

/** The files of a writer with a payload in every place. */
export function filesOf(payload: Payload): Readonly<Record<string, string>> {
  const { id, line, text } = payload
  const name = nameOf(payload)
  const front = (indent: string, places: Places) =>
    Object.entries(places).map(([key, put]) => `${indent}${key}: ${put(payload)}\n`)
  const fields = Object.entries(FIELDS).map(([key, put]) => [key, put(payload)] as const)
  const body = Object.values(BLOCKS)
    .map((put) => put(payload))
    .join('\n\n')
  const next = `\n\nSee [[${nameOf({ id: id + 1 })}]] and [[Quarry]].`
  const box = fields.map(([key, value]) => `- ${key}: ${value}\n`).join('')
  const conflict = fields.map(([key, value]) => `  ${key}: ${quoted(value)}\n`).join('')
  return {
    [`plain-${id}.txt`]: `---\n${front('', FRONT).join('')}---\n= ${name} ${line} =\n\nInfobox ${line}\n${box}- ${line}: value\n\nLead ${line}${next}\n\n${body}\n`,
    [`markdown-${id}.md`]: `---\ntitle: ${quoted(`Markdown ${id} ${text}`)}\n${front('', FRONT).join('')}updated: 2026-01-02\ninfobox:\n  type: military conflict\n${conflict}  ${quoted(text)}: value\n---\n\nLead ${line}${next}\n\n${body.replaceAll('== ', '## ')}\n`,
    [`redirect-${id}.txt`]: `= Other ${id} ${line} =\n\n#REDIRECT [[Quarry#Part ${line}]]\n`,
    [`category-${id}.txt`]: `= Category:${line} =\n\nWords ${text}\n\n[[Category:All ${line}]]\n`,
  }
}

/** The places of a writer's files, of both spellings where both have them. */
export const WRITERS_PLACES: readonly string[] = [
  ...['plain', 'Markdown'].flatMap((spelling) => [
    ...['title', 'lead', 'key of the infobox'].map((one) => `${spelling}: ${one}`),
    ...Object.keys(FRONT).map((key) => `${spelling}: front matter, ${key}`),
    ...Object.keys(FIELDS).map((key) => `${spelling}: infobox, ${key}`),
    ...Object.keys(BLOCKS).map((name) => `${spelling}: ${name}`),
  ]),
  'plain: type of the infobox',
  'title of a redirect',
  'section of a redirect',
  'title of a category',
  'text of a category',
  'category of a category',
]

function quoted(text: string): string {
  return JSON.stringify(text)
}
