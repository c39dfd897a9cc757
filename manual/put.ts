import { parse, stringify } from 'yaml'
import type { Generated } from './generated.ts'

const FRONT_MATTER = /^---\n(?<yaml>(?:.*\n)*?)---\n/u
/** A key of front matter with all that is indented below it. */
const INFOBOX = /^infobox:.*\n(?:[ \t].*\n|\n(?=[ \t]))*/mu

/**
 * Puts what the code says into the text of an article: keys of its infobox, and sections whole. Other keys,
 * other sections and all that stands before them are left alone. Where there is no article, one is begun.
 *
 * @param text the article as it is; null where there is none.
 * @example
 * put('---\ntitle: A\n---\n\nProse.\n', { …, sections: new Map([['Flags', 'None.']]) })
 * // '---\ntitle: A\n---\n\nProse.\n\n## Flags\n\nNone.\n'
 */
export function put(text: string | null, generated: Generated): string {
  const { infobox, sections } = generated
  let result = text ?? begun(generated)
  if (infobox !== null) result = withInfobox(result, infobox)
  for (const [heading, body] of sections) result = withSection(result, heading, body)
  return result
}

function begun({ title, categories }: Generated): string {
  return `---\n${stringify({ title, categories })}---\n\n`
}

function withInfobox(text: string, infobox: NonNullable<Generated['infobox']>): string {
  const yaml = FRONT_MATTER.exec(text)?.groups?.yaml
  if (yaml === undefined) return withInfobox(`---\n---\n\n${text}`, infobox)
  const known = (parse(yaml) as { infobox?: object } | null)?.infobox ?? {}
  // The type stands first, whatever was known.
  const { type, ...keys } = infobox
  const merged = { ...{ type }, ...known, ...{ type }, ...keys }
  const block = stringify({ infobox: merged }, { lineWidth: 0 })
  const given = INFOBOX.test(yaml) ? yaml.replace(INFOBOX, () => block) : `${yaml}${block}`
  return text.replace(FRONT_MATTER, () => `---\n${given}---\n`)
}

/** @param body replaces all from the heading to the next one that is no deeper. */
function withSection(text: string, heading: string, body: string): string {
  const lines = text.split('\n')
  const begin = lines.indexOf(`## ${heading}`)
  const section = ['## '.concat(heading), '', body.trim(), '']
  if (begin === -1) return `${text.trimEnd()}\n\n${section.join('\n')}`
  const length = lines.slice(begin + 1).findIndex((line) => /^##? /u.test(line))
  const end = length === -1 ? lines.length : begin + 1 + length
  const rest = end === lines.length ? [] : lines.slice(end)
  return [...lines.slice(0, begin), ...section, ...rest].join('\n')
}
