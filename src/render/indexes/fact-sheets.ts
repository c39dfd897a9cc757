import type { Fact, FactSheet } from '../../model/fact-sheet.ts'
import type { Name, Value } from '../../model/infobox.ts'
import type { LinkedArticle, Fact as LinkedFact, Site } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { catalogueOf } from '../catalogue/catalogue.ts'
import { once } from '../once.ts'
import { unitSuffix } from '../unit-suffix.ts'
import { dateOfSheet } from './date-of-sheet.ts'

/** The facts of all articles, in the order of titles in the site's language. */
export const factSheetsOf = once((site: Site): readonly FactSheet[] =>
  catalogueOf(site).articles.map((article) => factSheet(article, site.find)),
)

type Find = (name: string) => Slug | null

function factSheet({ slug, title, infobox }: LinkedArticle, find: Find): FactSheet {
  if (infobox === null) return { slug, title, type: null, facts: [], date: null }
  const { type } = infobox
  const facts = infobox.fields.filter(({ text }) => text !== '').map((one) => fact(one, slug, find))
  return { slug, title, type, facts, date: dateOfSheet({ type, facts }) }
}

function fact(field: LinkedFact, own: Slug, find: Find): Fact {
  const { label, schemaKey, index, side, role, rank, value, unit } = field
  return {
    label,
    schemaKey,
    index,
    side,
    role,
    rank,
    value: withOwnName(value, own, find),
    text: lineOf(field) + (unit === null ? '' : unitSuffix(unit)),
  }
}

/** An article is not linked to itself; here its name means it nevertheless. */
function withOwnName(value: Value, own: Slug, find: Find): Value {
  const isOwn = ({ name, slug }: Name) => slug === undefined && find(name) === own
  const named = (one: Name): Name => (isOwn(one) ? { name: one.name, slug: own } : one)
  if (value.type === 'place' && value.parts.some(isOwn))
    return { type: 'place', parts: value.parts.map(named) }
  if (value.type === 'entities' && value.items.some(isOwn))
    return { type: 'entities', items: value.items.map(named) }
  return value
}

/** A list, its items marked, and not a text that goes on in the next line. */
const LIST = /^\s*(?:[-*+•]|\d+[.)])\s/u

/** A value on one line; the items of a list are parted by semicolons. */
function lineOf({ text, words }: LinkedFact): string {
  if (!/\s\s|[^\S ]/u.test(words)) return words.trim()
  const lines = words.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim())
  return lines.filter((line) => line !== '').join(LIST.test(text) ? '; ' : ' ')
}
