import type { Value } from '../model/infobox.ts'
import type { Fact, LinkedArticle, SectionOutline, Site } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import { urlOf } from '../model/slug.ts'
import type { ArticleData, FieldData, SectionData } from '../model/view.ts'
import { once } from './once.ts'
import { relatedTo } from './related-to.ts'

/** An article as data, in the shape of `wiki/SLUG.json`. */
export function dataOf(site: Site, article: LinkedArticle): ArticleData {
  const { title, slug, meta, categories, infobox } = article
  return {
    title,
    slug,
    url: urlOf(slug),
    ...(meta.type === 'article' ? {} : { type: meta.type }),
    description: meta.description,
    aliases: meta.aliases,
    redirects: redirectsTo(site).get(slug) ?? [],
    categories,
    source: article.origin.path,
    infobox:
      infobox === null ? null : { type: infobox.type, fields: infobox.fields.map(fieldData) },
    sections: article.sections.map(sectionData),
    links: site.graph.outgoing.get(slug) ?? [],
    backlinks: (site.graph.backlinks.get(slug) ?? []).map(({ from }) => from),
    related: relatedTo(site, article).map((related) => related.slug),
  }
}

/** The titles of the redirects to each article. */
const redirectsTo = once(({ redirects }) => {
  const titles = new Map<Slug, Title[]>()
  for (const { target, title } of redirects) {
    const known = titles.get(target)
    if (known === undefined) titles.set(target, [title])
    else known.push(title)
  }
  return titles
})

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
