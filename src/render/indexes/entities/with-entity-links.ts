import type { Infobox, Name } from '../../../model/infobox.ts'
import { linkNames } from '../../../model/name-links.ts'
import type { Outline } from '../../../model/outline.ts'
import type { EntityLink } from '../../../model/prose.ts'
import type { LinkedText } from '../../../model/site.ts'
import { nameKey } from '../../../model/slug.ts'

/**
 * An article whose infobox leads on from names that nobody has written on, but other infoboxes have too.
 * One that says `autolink: off` stays as it is.
 */
export function withEntityLinks({ config, entities }: Outline, article: LinkedText): LinkedText {
  const { infobox, meta } = article
  if (infobox === null || (meta.autolink ?? config.autolink) === 'off') return article
  const linkOf = (name: Name): EntityLink | null => {
    const slug = name.slug === undefined ? entities.get(nameKey(name.name)) : undefined
    if (slug === undefined) return null
    return {
      type: 'entityLink',
      slug,
      children: [{ type: 'text', value: name.name }],
    }
  }
  return { ...article, infobox: linked(infobox, linkOf) }
}

function linked(infobox: Infobox, linkOf: (name: Name) => EntityLink | null): Infobox {
  const fields = infobox.fields.map((field) => {
    if (field.value.type !== 'entities') return field
    const blocks = linkNames(field.blocks, field.value.items, linkOf)
    return blocks === field.blocks ? field : { ...field, blocks }
  })
  return { ...infobox, fields }
}
