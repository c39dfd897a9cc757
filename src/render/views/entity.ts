import { cut } from '../../model/cut.ts'
import type { Entity, EntityRole } from '../../model/entity.ts'
import type { Fact, FactSheet } from '../../model/fact-sheet.ts'
import type { EntityView, RoleEntry, RoleView } from '../../model/index-view.ts'
import type { Site } from '../../model/site.ts'
import { entityUrlOf } from '../../model/slug.ts'
import { factText } from '../indexes/fact-text.ts'
import { frameOf, linkTo } from './frame.ts'
import { paged } from './paged.ts'

const SIZE = 1000
const LONGEST_OUTCOME = 80

/** How a conflict or a contest ended. */
const OUTCOMES = ['result', 'status']

/** The pages of a name that several infoboxes have: one, unless very many do. */
export function entityViews(
  site: Site,
  { name, address, slug, roles, count }: Entity,
): EntityView[] {
  const article = slug === null ? undefined : site.bySlug.get(slug)
  const mentions = roles.flatMap((role) => role.sheets.map((sheet) => ({ role, sheet })))
  return paged(entityUrlOf(address), mentions, SIZE).map(({ path, items, paging }) => ({
    kind: 'entity',
    ...frameOf(site, { path, title: name }),
    article: article === undefined ? null : linkTo(article, path),
    roles: rolesOf(site, items, path),
    count,
    paging,
  }))
}

/** An infobox that has the name in a row. */
interface Mention {
  readonly role: EntityRole
  readonly sheet: FactSheet
}

function rolesOf(site: Site, mentions: readonly Mention[], from: string): RoleView[] {
  const groups = new Map<EntityRole, RoleEntry[]>()
  for (const { role, sheet } of mentions) {
    const article = site.bySlug.get(sheet.slug)
    if (article === undefined) continue
    const { date } = sheet
    const entry: RoleEntry = {
      ...linkTo(article, from),
      date: date === null ? null : dateOf(date.fact, site.config.language),
      outcome: role.isSided ? outcomeOf(sheet) : null,
    }
    const group = groups.get(role)
    if (group === undefined) groups.set(role, [entry])
    else group.push(entry)
  }
  return [...groups].map(([{ label, sheets }, entries]) => ({
    label,
    count: sheets.length,
    entries,
  }))
}

function dateOf(fact: Fact, language: string): NonNullable<RoleEntry['date']> {
  return {
    label: fact.schemaKey === 'date' ? null : fact.label,
    text: factText(fact, language),
  }
}

function outcomeOf({ facts }: FactSheet): string | null {
  const fact = OUTCOMES.flatMap((key) => facts.find(({ schemaKey }) => schemaKey === key) ?? [])[0]
  if (fact === undefined) return null
  const short = cut(fact.text, LONGEST_OUTCOME)
  return short.length < fact.text.length ? `${short} …` : short
}
