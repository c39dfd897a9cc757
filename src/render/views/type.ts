import type { Fact, FactSheet } from '../../model/fact-sheet.ts'
import type { TextPiece, TypeCell, TypeRow, TypeView } from '../../model/index-view.ts'
import { namesIn } from '../../model/name-links.ts'
import type { Site } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { entityUrlOf, typeUrlOf, urlOf } from '../../model/slug.ts'
import type { TypeColumn, TypeTable } from '../../model/type-table.ts'
import { hrefOf } from '../href.ts'
import { entitiesOf } from '../indexes/entities/entities.ts'
import { factText } from '../indexes/fact-text.ts'
import type { Linked } from '../indexes/types/pieces.ts'
import { piecesOf } from '../indexes/types/pieces.ts'
import { frameOf, linkTo } from './frame.ts'
import { paged } from './paged.ts'

/** A table of so many rows can be sorted and searched as a whole; a longer one is parted. */
const WHOLE = 2000
const PART = 1000

/** Keeps the place of a side of which nothing is said. */
const NOTHING = '–'

/** The table of a type: on one page, unless very many articles are of it. */
export function typeViews(site: Site, { type, address, columns, sheets }: TypeTable): TypeView[] {
  const size = sheets.length > WHOLE ? PART : WHOLE
  return paged(typeUrlOf(address), sheets, size).map(({ path, items, paging }) => ({
    kind: 'type',
    ...frameOf(site, { path, title: type }),
    columns: columns.map(({ label, sortKey }) => ({ label, isNumeric: sortKey !== null })),
    rows: items.flatMap((sheet) => rowOf(site, sheet, { columns, path })),
    count: sheets.length,
    paging,
  }))
}

interface RowPlace {
  readonly columns: readonly TypeColumn[]
  /** The page, which links are relative to. */
  readonly path: string
}

function rowOf(site: Site, sheet: FactSheet, { columns, path }: RowPlace): TypeRow[] {
  const article = site.bySlug.get(sheet.slug)
  if (article === undefined) return []
  const cells = columns.map(({ factsOf, sortKey }): TypeCell => {
    const facts = factsOf(sheet)
    return {
      lines: sidesOf(facts).map((side) => lineOf(site, side, path)),
      sort: sortKey?.(facts) ?? null,
    }
  })
  return [{ article: { ...linkTo(article, path), description: null }, cells }]
}

/** The facts of each side, none for a side before others that lacks them; those of no side are one. */
function sidesOf(facts: readonly Fact[]): Fact[][] {
  const last = Math.max(...facts.map(({ side }) => side ?? 0))
  if (facts.length === 0 || last === 0) return facts.length === 0 ? [] : [[...facts]]
  return Array.from({ length: last }, (_, index) => facts.filter(({ side }) => side === index + 1))
}

function lineOf(site: Site, facts: readonly Fact[], from: string): TextPiece[] {
  if (facts.length === 0) return [{ text: NOTHING, href: null }]
  const { ofName } = entitiesOf(site)
  const hrefTo = (name: { readonly name: string; readonly slug?: Slug }): string | null => {
    if (name.slug !== undefined) return hrefOf(from, urlOf(name.slug))
    const entity = ofName(name)
    return entity === null ? null : hrefOf(from, entityUrlOf(entity.address))
  }
  const linked: Linked[] = facts.flatMap(({ value }) =>
    namesIn(value).map((name) => ({
      name: name.name,
      href: value.type === 'entities' || name.slug !== undefined ? hrefTo(name) : null,
    })),
  )
  const text = facts.map((fact) => factText(fact, site.config.language)).join('; ')
  return piecesOf(text, linked)
}
