import type { Entity, EntityRole } from '../../../model/entity.ts'
import type { FactSheet } from '../../../model/fact-sheet.ts'
import type { Slug } from '../../../model/slug.ts'
import { nameKey, slugsOf, titleOf } from '../../../model/slug.ts'

/** A name that fewer infoboxes have needs no page: the article says it. */
const LEAST = 2

/** A name while its infoboxes are gathered. */
interface Draft {
  readonly slug: Slug | null
  /** Spellings of a name without an article, with how often they are written. */
  readonly spellings: Map<string, number>
  readonly roles: Map<string, DraftRole>
  readonly articles: Set<Slug>
}

interface DraftRole {
  isSided: boolean
  readonly sheets: Set<FactSheet>
}

/**
 * The names that at least two infoboxes have in rows of names, with those infoboxes by the rows' labels.
 * Names that lead to one article are one; other names are where their spellings mean the same, see
 * `nameKey`. An article's own name in its own infobox does not count.
 *
 * @param sheets in the order of titles, which lists keep.
 */
export function entityList(sheets: readonly FactSheet[]): readonly Entity[] {
  const titles = new Map(sheets.map(({ slug, title }) => [slug, title]))
  const drafts = draftsOf(sheets).filter(({ articles }) => articles.size >= LEAST)
  const nameOf = ({ slug, spellings }: Draft) =>
    (slug === null ? undefined : titles.get(slug)) ?? titleOf(mostUsual(spellings))
  const names = drafts.filter(({ slug }) => slug === null).map(nameOf)
  const addresses = slugsOf(names, new Set(drafts.flatMap(({ slug }) => slug ?? [])))
  return drafts.map((draft): Entity => {
    const { slug, roles, articles } = draft
    const name = nameOf(draft)
    const address = slug ?? (addresses.get(name) as Slug)
    return { name, address, slug, roles: rolesOf(roles), count: articles.size }
  })
}

function draftsOf(sheets: readonly FactSheet[]): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const sheet of sheets) {
    for (const { value, label, side } of sheet.facts) {
      if (value.type !== 'entities') continue
      for (const { name, slug = null } of value.items) {
        if (slug === sheet.slug) continue
        // No slug holds a space, and every key gets one.
        const key = slug ?? ` ${nameKey(name)}`
        const draft = drafts.get(key) ?? draftOf(slug)
        drafts.set(key, draft)
        draft.articles.add(sheet.slug)
        if (slug === null) draft.spellings.set(name, (draft.spellings.get(name) ?? 0) + 1)
        const role = draft.roles.get(label) ?? { isSided: false, sheets: new Set() }
        draft.roles.set(label, role)
        role.sheets.add(sheet)
        role.isSided ||= side !== null
      }
    }
  }
  return [...drafts.values()]
}

function draftOf(slug: Slug | null): Draft {
  return { slug, spellings: new Map(), roles: new Map(), articles: new Set() }
}

/** The spelling that is written most often, in doubt the first. */
function mostUsual(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? ''
}

function rolesOf(roles: ReadonlyMap<string, DraftRole>): EntityRole[] {
  return [...roles]
    .map(([label, { isSided, sheets }]) => ({ label, isSided, sheets: byDate([...sheets]) }))
    .sort((a, b) => b.sheets.length - a.sheets.length)
}

/** Those that have a date first, the earliest of them before the others. */
function byDate(sheets: readonly FactSheet[]): FactSheet[] {
  const dated = sheets.filter(({ date }) => date !== null)
  const others = sheets.filter(({ date }) => date === null)
  return [...dated.sort((a, b) => (a.date?.order ?? 0) - (b.date?.order ?? 0)), ...others]
}
