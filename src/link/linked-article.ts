import type { Article, Section } from '../model/article.ts'
import type { Field } from '../model/infobox.ts'
import { linesOf } from '../model/prose.ts'
import type { Fact, LinkedArticle, SectionOutline } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { beginningOf } from './beginning.ts'

/** What other pages need to know of an article whose links are resolved. */
export function linkedArticle(article: Article, slug: Slug): LinkedArticle {
  const { title, meta, categories, origin, infobox, sections, lead } = article
  return {
    slug,
    title,
    meta,
    categories,
    origin: { path: origin.path },
    infobox: infobox === null ? null : { ...infobox, fields: infobox.fields.map(factOf) },
    sections: sections.map(outlineOf),
    beginning: beginningOf(lead),
  }
}

function factOf(field: Field): Fact {
  const { key, text, label, side, schemaKey, value, role, heading, unit, rank, property } = field
  // Written out: spreading what is left of an object takes longer than all else here.
  return {
    key,
    text,
    label,
    side,
    schemaKey,
    value,
    role,
    heading,
    unit,
    rank,
    property,
    index: field.name.index,
    words: wordsOf(field),
  }
}

function wordsOf({ blocks }: Field): string {
  const [first = '', ...others] = linesOf(blocks)
  return others.length === 0 ? first : [first, ...others].join('\n')
}

function outlineOf({ id, title, level, sections }: Section): SectionOutline {
  return { id, title, level, sections: sections.map(outlineOf) }
}
