import type { Heading } from 'mdast'
import type { Section } from '../model/article.ts'
import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Block } from '../model/prose.ts'
import { locationOf, textOf } from '../model/prose.ts'
import { slugText } from '../model/slug.ts'

/** A body taken apart at its headings. */
export interface Outline {
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A heading and what stands between it and the next. */
interface Part {
  readonly heading: Heading
  /** Its words. */
  readonly title: string
  readonly level: number
  readonly id: string
  readonly blocks: readonly Block[]
}

/** What the section of references is called, in the languages of the interface: best names first. */
const REFERENCES: readonly ReadonlySet<string>[] = [
  new Set([
    'references',
    'notes and references',
    'références',
    'notes et références',
    'einzelnachweise',
    'referencias',
    'المراجع',
    'مراجع',
    '参考文献',
    '參考文獻',
    '参考资料',
  ]),
  new Set(['notes', 'footnotes', 'anmerkungen', 'notas', 'ملاحظات', '注释', '註釋']),
]

/**
 * Nests blocks under their headings. A heading deeper than one level below the one above it still
 * belongs to it; a heading of the title's level counts as one of the second.
 *
 * @param hasFootnotes whether the section of references will hold a list.
 */
export function outline(
  source: Quotable,
  blocks: readonly Block[],
  hasFootnotes: boolean,
): Outline {
  const first = blocks.findIndex((block) => block.type === 'heading')
  const lead = first === -1 ? blocks : blocks.slice(0, first)
  const parts = partsOf(blocks.slice(lead.length))
  const references = hasFootnotes ? referencesOf(parts) : null
  return {
    lead,
    sections: nest(parts, references),
    diagnostics: parts.flatMap((_, index) => faultsOf(source, parts, index, references)),
  }
}

function partsOf(blocks: readonly Block[]): Part[] {
  const ids = new Map<string, number>()
  const starts = blocks.flatMap((block, index) => (block.type === 'heading' ? [index] : []))
  return starts.map((start, index) => {
    const heading = blocks[start] as Heading
    const title = textOf(heading)
    const id = uniqueId(slugText(title) || 'section', ids)
    return {
      heading,
      title,
      level: Math.max(2, heading.depth),
      id,
      blocks: blocks.slice(start + 1, starts[index + 1]),
    }
  })
}

/** @param taken how often each id has been wanted. */
function uniqueId(wanted: string, taken: Map<string, number>): string {
  let count = taken.get(wanted) ?? 0
  let id = count === 0 ? wanted : `${wanted}-${count + 1}`
  while (count > 0 && taken.has(id)) id = `${wanted}-${++count + 1}`
  taken.set(wanted, count + 1)
  if (id !== wanted) taken.set(id, 1)
  return id
}

function nest(parts: readonly Part[], references: Part | null): Section[] {
  const sections: Section[] = []
  for (let index = 0; index < parts.length; ) {
    const part = parts[index] as Part
    const end = endOf(parts, index)
    sections.push({
      id: part.id,
      title: part.title,
      heading: part.heading.children,
      level: part.level,
      blocks: part.blocks,
      sections: nest(parts.slice(index + 1, end), references),
      role: part === references ? 'references' : null,
    })
    index = end
  }
  return sections
}

/** Where the next section of the same or a higher level begins. */
function endOf(parts: readonly Part[], index: number): number {
  const { level } = parts[index] as Part
  let end = index + 1
  while (end < parts.length && (parts[end] as Part).level > level) end++
  return end
}

/** The section that the list of references belongs into: one only, however many sound like it. */
function referencesOf(parts: readonly Part[]): Part | null {
  const titleOf = ({ title }: Part) => title.trim().toLowerCase()
  const found = REFERENCES.map((names) => parts.find((part) => names.has(titleOf(part))))
  return found.find((part) => part !== undefined) ?? null
}

function faultsOf(
  source: Quotable,
  parts: readonly Part[],
  index: number,
  references: Part | null,
): Diagnostic[] {
  const part = parts[index] as Part
  const location: Location | null = locationOf(part.heading)
  const { title } = part
  const faults: Diagnostic[] = []
  if (part.heading.depth === 1) {
    const message = `"${title}" is a heading of the title's level; it counts as one of the second`
    faults.push(
      diagnose(source, {
        rule: 'title-level',
        location,
        message,
        advice: `Write ${headingLine(source, part, 2)}`,
      }),
    )
  }
  const above = parts[index - 1]?.level ?? 1
  if (part.level > above + 1) {
    const message = `"${title}" is ${part.level - above} levels below the heading above it`
    const advice = `Write ${headingLine(source, part, above + 1)}`
    faults.push(diagnose(source, { rule: 'heading-skipped', location, message, advice }))
  }
  const below = parts[index + 1]?.level ?? 0
  const isEmpty = part.blocks.length === 0 && below <= part.level
  if (isEmpty && part !== references) {
    const message = `The section "${title}" has nothing in it`
    faults.push(
      diagnose(source, {
        rule: 'empty-section',
        location,
        message,
        advice: 'Write it, or take its heading away',
      }),
    )
  }
  return faults
}

/** A heading of another level, spelt as it is now. */
function headingLine({ lines }: Quotable, { heading, title }: Part, level: number): string {
  const line = lines[(heading.position?.start.line ?? 1) - 1] ?? ''
  const marks = (/^\s*=/u.test(line) ? '=' : '#').repeat(level)
  return marks.startsWith('=') ? `${marks} ${title} ${marks}` : `${marks} ${title}`
}
