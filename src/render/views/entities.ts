import type { Entity } from '../../model/entity.ts'
import type { EntitiesView, EntityEntry, EntityGroup } from '../../model/index-view.ts'
import type { Site } from '../../model/site.ts'
import { entityUrlOf } from '../../model/slug.ts'
import { lettersOf } from '../catalogue/letter.ts'
import { hrefOf } from '../href.ts'
import { entitiesOf } from '../indexes/entities/entities.ts'
import { frameOf } from './frame.ts'
import { paged } from './paged.ts'

const PATH = 'entities.html'
const SIZE = 2000

/** The names that several infoboxes have, from A to Z; no page where there are none. */
export function entitiesViews(site: Site): EntitiesView[] {
  const { all } = entitiesOf(site)
  if (all.length === 0) return []
  const letterOf = lettersOf(site.config.language)
  return paged(PATH, all, SIZE).map(({ path, items, paging }) => ({
    kind: 'entities',
    ...frameOf(site, { path, title: '' }),
    groups: groupsOf(items, path, letterOf),
    count: all.length,
    paging,
  }))
}

function groupsOf(
  entities: readonly Entity[],
  from: string,
  letterOf: (title: string) => string,
): EntityGroup[] {
  const groups = new Map<string, EntityEntry[]>()
  for (const { name, address, count } of entities) {
    const letter = letterOf(name)
    const entry = { title: name, href: hrefOf(from, entityUrlOf(address)), count }
    const group = groups.get(letter)
    if (group === undefined) groups.set(letter, [entry])
    else group.push(entry)
  }
  return [...groups].map(([letter, entries], index) => ({
    id: `_letter-${index + 1}`,
    letter,
    entries,
  }))
}
