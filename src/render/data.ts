import type { Value } from '../model/infobox.ts'
import type { Standing } from '../model/outline.ts'
import type { Fact, SectionOutline } from '../model/site.ts'
import { urlOf } from '../model/slug.ts'
import type { ArticleData, FieldData, SectionData } from '../model/view.ts'

/** An article as data, in the shape of `wiki/SLUG.json`. */
export function dataOf({ article, links, backlinks, ...others }: Standing): ArticleData {
  const { title, slug, meta, categories, infobox } = article
  return {
    title,
    slug,
    url: urlOf(slug),
    ...(meta.type === 'article' ? {} : { type: meta.type }),
    description: meta.description,
    aliases: meta.aliases,
    redirects: others.redirects.map((redirect) => redirect.title),
    categories,
    source: article.origin.path,
    infobox:
      infobox === null ? null : { type: infobox.type, fields: infobox.fields.map(fieldData) },
    sections: article.sections.map(sectionData),
    links,
    backlinks: backlinks.map(({ from }) => from),
    related: others.related.map((related) => related.slug),
  }
}

function fieldData({ key, schemaKey, label, side, text, value }: Fact): FieldData {
  return {
    key,
    ...(schemaKey === null ? {} : { schemaKey }),
    label,
    ...(side === null ? {} : { side }),
    text,
    value: valueData(value),
  }
}

/** Leaves out what is not so: `approximate: false`, a count of nothing in particular. */
function valueData(value: Value): FieldData['value'] {
  if (value.type === 'image') return { type: 'image', path: value.path }
  if (value.type !== 'counts') return value
  const counts = value.counts.map(({ min, max, approximate, kind }) => ({
    min,
    max,
    ...(approximate ? { approximate: true as const } : {}),
    ...(kind === null ? {} : { kind }),
  }))
  return { type: 'counts', counts }
}

function sectionData({ id, title, level, sections }: SectionOutline): SectionData {
  return { id, title, level, sections: sections.map(sectionData) }
}
