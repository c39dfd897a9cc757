import { cut } from '../../model/cut.ts'
import { fieldName, foldKey } from '../../model/field-name.ts'
import { fold } from '../../model/fold.ts'
import type { Count, Name } from '../../model/infobox.ts'
import { singleSpaced } from '../../model/single-spaced.ts'
import type { Fact, LinkedArticle, Site } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import type { ColumnDraft, NamedFact } from './column-draft.ts'
import { addDate, addName, addNumber, columnDraft } from './column-draft.ts'
import { countKind } from './count-kinds.ts'

/** What the columns need besides the records. */
export interface FactWords {
  /** When the subject of an article was, or began (EDTF); null where that is not said. */
  readonly dateOf: (article: LinkedArticle) => string | null
  /** What readers call all that is of a type of infobox. */
  readonly typeName: (type: string) => string
}

/** A text of the writer's is known by its beginning; all of it is found by its words. */
const LONGEST = 120
/** The type of an infobox that says nothing of its subject. */
const GENERAL = 'general'
/** The row `Type` of an infobox: `type` asks for the type of the infobox itself. */
const KIND = 'kind'
/** What is no row, or no text. */
const ROLES = new Set(['headline', 'image', 'caption', 'label'])

/** All that the infoboxes of a site say, key by key; linear in the number of facts. */
export function gather(site: Site, words: FactWords): ReadonlyMap<string, ColumnDraft> {
  const drafts = new Map<string, ColumnDraft>()
  const draftOf = (key: string): ColumnDraft => {
    const draft = drafts.get(key) ?? columnDraft(key)
    drafts.set(key, draft)
    return draft
  }
  const bases = new Map<string, string>()
  const baseOf = ({ key, schemaKey }: Fact): string => {
    const known = bases.get(schemaKey ?? key)
    if (known !== undefined) return known
    const folded = schemaKey === null ? fieldName(key).base : foldKey(schemaKey)
    const base = countKind(folded) ?? (folded === 'type' ? KIND : folded)
    bases.set(schemaKey ?? key, base)
    return base
  }
  const filed = categoriesOf(site)
  for (const [article, record] of site.articles.entries()) {
    const { infobox } = record
    const named = namedIn(site, record.slug)
    if (infobox !== null) {
      const { type, fields } = infobox
      if (type !== GENERAL)
        addName(draftOf('type'), article, { name: type, of: null, shown: words.typeName(type) })
      for (const fact of fields) addFact(draftOf, article, { fact, base: baseOf(fact), named })
      addLosses(draftOf, article, fields, baseOf)
      const date = words.dateOf(record)
      if (date !== null) addDate(draftOf('date'), article, date)
    }
    for (const name of filed.get(record.slug) ?? [])
      addName(draftOf('category'), article, { name, of: null })
  }
  return drafts
}

type Named = (name: Name) => NamedFact

/** What a name in an infobox means; an article is not linked to itself, and may name itself nevertheless. */
function namedIn({ bySlug, find }: Site, own: Slug): Named {
  return ({ name, slug = find(name) === own ? own : undefined }) => {
    const title = slug === undefined ? undefined : bySlug.get(slug)?.title
    return { name, of: slug === undefined || title === undefined ? null : { slug, title } }
  }
}

interface Met {
  readonly fact: Fact
  readonly base: string
  readonly named: Named
}

function addFact(draftOf: (key: string) => ColumnDraft, article: number, met: Met): void {
  const { fact, base, named } = met
  const { value, role, text, label } = fact
  if (text === '' || base === '' || (role !== null && ROLES.has(role))) return
  if (value.type === 'image' || value.type === 'coordinates') return
  if (value.type === 'none' || value.type === 'unknown') return
  const draft = draftOf(base)
  draft.labels.set(label, (draft.labels.get(label) ?? 0) + 1)
  switch (value.type) {
    case 'date':
      addDate(draft, article, value.edtf)
      break
    case 'quantity': {
      const { amount, max = amount, unit } = value
      addNumber(draft, article, { min: amount, max, unit: unit ?? '' })
      break
    }
    case 'counts':
      for (const { min, max } of value.counts)
        addNumber(draft, article, { min, max: max ?? Number.POSITIVE_INFINITY, unit: '' })
      break
    case 'place':
      for (const part of value.parts) {
        addName(draft, article, named(part))
        addName(draftOf('place'), article, named(part))
      }
      break
    case 'entities':
      for (const item of value.items) addName(draft, article, named(item))
      break
    case 'text':
      addName(draft, article, { name: textOf(fact), of: null })
      break
    default:
      value satisfies never
  }
}

function textOf({ words }: Fact): string {
  return cut(singleSpaced(words).trim(), LONGEST)
}

/** How many were killed, injured and so on, over all sides; a row of its own for one of them goes before. */
function addLosses(
  draftOf: (key: string) => ColumnDraft,
  article: number,
  fields: readonly Fact[],
  baseOf: (fact: Fact) => string,
): void {
  const sums = new Map<string, { min: number; max: number }>()
  for (const { value } of fields) {
    if (value.type !== 'counts') continue
    for (const { kind, min, max } of value.counts satisfies readonly Count[]) {
      const known = kind === null ? null : countKind(fold(kind))
      if (known === null) continue
      const sum = sums.get(known) ?? { min: 0, max: 0 }
      sums.set(known, { min: sum.min + min, max: sum.max + (max ?? Number.POSITIVE_INFINITY) })
    }
  }
  for (const fact of sums.size === 0 ? [] : fields) {
    // It stands in its own column already.
    if (fact.value.type === 'quantity' || fact.value.type === 'counts') sums.delete(baseOf(fact))
  }
  for (const [kind, { min, max }] of sums) {
    addNumber(draftOf(kind), article, { min, max, unit: '' })
  }
}

function categoriesOf({ categories }: Site): ReadonlyMap<Slug, readonly string[]> {
  const names = new Map<Slug, string[]>()
  for (const { name, articles } of categories) {
    for (const slug of articles) {
      const before = names.get(slug)
      if (before === undefined) names.set(slug, [name])
      else before.push(name)
    }
  }
  return names
}
