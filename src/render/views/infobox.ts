import type { Field, Infobox, Value } from '../../model/infobox.ts'
import type { Block } from '../../model/prose.ts'
import { textOf } from '../../model/prose.ts'
import type { ImageView, InfoboxCell, InfoboxRow, InfoboxView, SideCell } from '../../model/view.ts'

/** Marks the footnotes of a piece of prose, and leaves its positions out. */
type Mark = (blocks: readonly Block[]) => readonly Block[]

/** An infobox as a page shows it: headline, image, rows in their order, sides in columns. */
export function infoboxView(infobox: Infobox, title: string, mark: Mark): InfoboxView {
  const headline = infobox.fields.find(({ role, text }) => role === 'headline' && text !== '')
  const image = imageOf(infobox, mark)
  const shownAsImage = image === null ? [] : ['image', 'caption']
  const fields = infobox.fields
    .filter(
      (field) =>
        field !== headline && field.text !== '' && !shownAsImage.includes(field.role ?? ''),
    )
    .sort((a, b) => a.rank - b.rank)
  const sides = [...new Set(fields.flatMap(({ side }) => side ?? []))].sort((a, b) => a - b)
  const names = new Map(sides.map((side) => [side, nameOfSide(fields, side)]))
  return {
    type: infobox.type,
    headline: headline === undefined ? title : textOf(headline.blocks),
    image,
    rows: rowsOf(fields, sides, names, mark),
  }
}

function rowsOf(
  fields: readonly Field[],
  sides: readonly number[],
  names: ReadonlyMap<number, string>,
  mark: Mark,
): InfoboxRow[] {
  const rows: InfoboxRow[] = []
  const done = new Set<string>()
  for (const field of fields) {
    if (field.side === null) {
      rows.push({ kind: 'field', label: field.label, cell: cellOf([field], mark) })
    } else if (!done.has(field.label)) {
      done.add(field.label)
      const cells = sides.map((side): SideCell | null => {
        const own = fields.filter((other) => other.label === field.label && other.side === side)
        return own.length === 0 ? null : { ...cellOf(own, mark), side: names.get(side) ?? '' }
      })
      rows.push({ kind: 'sides', label: field.label, cells })
    }
  }
  return rows
}

/** `Combatant1` and `Combatant1a` share a cell. */
function cellOf(fields: readonly Field[], mark: Mark): InfoboxCell {
  const [first] = fields
  const datetime = fields.length === 1 && first !== undefined ? datetimeOf(first.value) : null
  return { blocks: fields.flatMap(({ blocks }) => mark(blocks)), datetime }
}

/** EDTF that HTML's `<time>` can say: a year, a month or a day. */
function datetimeOf(value: Value): string | null {
  return value.type === 'date' && /^\d{4}(?:-\d{2}){0,2}$/u.test(value.edtf) ? value.edtf : null
}

/** Who a side is: what its first row, the belligerents, says. */
function nameOfSide(fields: readonly Field[], side: number): string {
  const naming = fields.find((field) => field.side === side)
  return naming === undefined ? String(side) : textOf(naming.blocks)
}

function imageOf({ fields }: Infobox, mark: Mark): ImageView | null {
  const image = fields.find(({ role }) => role === 'image')
  const caption = fields.find(({ role, text }) => role === 'caption' && text !== '')
  if (image?.value.type !== 'image' || !image.value.media) return null
  return {
    media: image.value.media,
    alt: '',
    caption: caption === undefined ? [] : mark(caption.blocks),
  }
}
