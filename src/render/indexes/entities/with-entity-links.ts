import type { Infobox, Name } from '../../../model/infobox.ts'
import { linkNames } from '../../../model/name-links.ts'
import type { EntityLink } from '../../../model/prose.ts'
import type { LinkedText, Site } from '../../../model/site.ts'
import { entitiesOf } from './entities.ts'

/**
 * An article whose infobox leads on from names that nobody has written on, but other infoboxes have too.
 * One that says `autolink: off` stays as it is.
 */
export function withEntityLinks(site: Site, article: LinkedText): LinkedText {
  const { infobox, meta } = article
  if (infobox === null || (meta.autolink ?? site.config.autolink) === 'off') return article
  const { ofName } = entitiesOf(site)
  const linkOf = (name: Name): EntityLink | null => {
    const entity = ofName(name)
    if (entity === null) return null
    return {
      type: 'entityLink',
      slug: entity.address,
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
