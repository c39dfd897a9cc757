import type { Field, Infobox } from '../../model/infobox.ts'
import type { Block } from '../../model/prose.ts'
import { textOf } from '../../model/prose.ts'
import type { ImageView, InfoboxCell, InfoboxRow, InfoboxView, SideCell } from '../../model/view.ts'
import { datetimeOf } from '../datetime.ts'
import { hrefOf } from '../href.ts'
import { unitSuffix } from '../unit-suffix.ts'

/** Marks the footnotes of a piece of prose, and leaves its positions out. */
type Mark = (blocks: readonly Block[]) => readonly Block[]

/**
 * An infobox as a page shows it: headline, image, rows in their order, sides in columns.
 *
 * @param from the page, which the image's address is relative to.
 */
export function infoboxView(infobox: Infobox, page: InfoboxPage): InfoboxView {
  const { title, from, mark } = page
  const headline = infobox.fields.find(({ role, text }) => role === 'headline' && text !== '')
  const { image, shown } = imageOf(infobox, from, mark)
  const fields = infobox.fields
    .filter((field) => field !== headline && field.role !== 'label' && field.text !== '')
    .filter((field) => !shown.includes(field))
    .sort((a, b) => a.rank - b.rank)
  return {
    type: infobox.type,
    headline: headline === undefined ? [{ type: 'text', value: title }] : mark(headline.blocks),
    image,
    rows: rowsOf(fields, page),
  }
}

/** What an infobox must know of the page that it stands on. */
export interface InfoboxPage {
  readonly title: string
  /** The page's file, relative to the output folder. */
  readonly from: string
  readonly mark: Mark
  /** The way from the page to a field's value in an index; null where none has it. */
  readonly indexOf: (field: Field) => string | null
}

function rowsOf(fields: readonly Field[], page: InfoboxPage): InfoboxRow[] {
  const sides = sidesOf(fields)
  const rows: InfoboxRow[] = []
  const done = new Set<string>()
  for (const [index, field] of fields.entries()) {
    if (field.side === null) {
      const heading = headingOf(fields, index)
      rows.push({ kind: 'field', label: field.label, cell: cellOf([field], page), heading })
    } else if (!done.has(field.label)) {
      const isNaming = done.size === 0
      done.add(field.label)
      const cells = sides.map(({ side, name }): SideCell | null => {
        const own = fields.filter((other) => other.label === field.label && other.side === side)
        return own.length === 0 ? null : { ...cellOf(own, page), side: isNaming ? null : name }
      })
      rows.push({ kind: 'sides', label: field.label, cells })
    }
  }
  return rows
}

/** A heading stands over the first of at least two rows that belong to it. */
function headingOf(fields: readonly Field[], index: number): string | null {
  const [before, { heading = null } = {}, after] = [-1, 0, 1].map((step) => fields[index + step])
  return before?.heading !== heading && after?.heading === heading ? heading : null
}

/** `Combatant1` and `Combatant1a` share a cell. */
function cellOf(fields: readonly Field[], { mark, indexOf }: InfoboxPage): InfoboxCell {
  const [first] = fields
  const only = fields.length === 1 ? first : undefined
  return {
    blocks: fields.flatMap(({ blocks }) => mark(blocks)),
    datetime: only?.value.type === 'date' ? datetimeOf(only.value.edtf) : null,
    href: only === undefined ? null : indexOf(only),
    unit: only === undefined || only.unit === null ? null : unitSuffix(only.unit),
  }
}

/** The sides in their order, named by their first field: the belligerents. */
function sidesOf(fields: readonly Field[]): { side: number; name: string }[] {
  const names = new Map<number, string>()
  for (const { side, value, blocks } of fields) {
    if (side === null || names.has(side)) continue
    const isList = value.type === 'entities'
    names.set(side, isList ? value.items.map(({ name }) => name).join(', ') : textOf(blocks))
  }
  return [...names].map(([side, name]) => ({ side, name })).sort((a, b) => a.side - b.side)
}

/** The first image with the first caption, and the fields that it takes off the rows. */
function imageOf(
  { fields }: Infobox,
  from: string,
  mark: Mark,
): { image: ImageView | null; shown: readonly Field[] } {
  const image = fields.find(({ value }) => value.type === 'image' && value.media)
  const caption = fields.find(({ role, text }) => role === 'caption' && text !== '')
  if (image?.value.type !== 'image' || !image.value.media) return { image: null, shown: [] }
  const { url, width, height } = image.value.media
  return {
    image: {
      src: hrefOf(from, url),
      width,
      height,
      // The caption says what there is to see.
      alt: '',
      caption: caption === undefined ? [] : mark(caption.blocks),
    },
    shown: caption === undefined ? [image] : [image, caption],
  }
}
