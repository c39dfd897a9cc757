import { foldKey, labelOfKey } from '../model/field-name.ts'
import type { SchemaField } from '../model/infobox.ts'
import type { Title } from '../model/slug.ts'

/** An infobox to be filled in. */
export interface EmptyInfobox {
  readonly type: string
  readonly fields: readonly SchemaField[]
}

/**
 * The text of a new article: title, the keys of its infobox, and how its first sentence begins.
 *
 * @example articleText(titleOf('Ada Lovelace'), null) // '= Ada Lovelace =\n\n**Ada Lovelace** …\n'
 */
export function articleText(title: Title, infobox: EmptyInfobox | null): string {
  const box = infobox === null ? [] : [linesOf(infobox, title).join('\n')]
  return `${[`= ${title} =`, ...box, `**${escaped(title)}** …`].join('\n\n')}\n`
}

function linesOf({ type, fields }: EmptyInfobox, title: Title): string[] {
  const lines = fields.flatMap((field) => {
    const { key, role, sided } = field
    // `partof` reads better as `Part of`, which is the same key.
    const isKey = !key.includes('_') && foldKey(field.label) === foldKey(key)
    const label = isKey ? field.label : labelOfKey(key)
    // A title with marks would need them escaped; without a name the infobox has the title.
    if (role === 'headline' && escaped(title) === title) return `- ${label}: ${title}`
    return sided === true ? [`- ${label}1:`, `- ${label}2:`] : `- ${label}:`
  })
  return [`Infobox ${type}`, ...lines]
}

/** What would be a mark is a sign. */
function escaped(title: string): string {
  return title.replace(/[\\`*_[\]<>~&!]/gu, '\\$&')
}
