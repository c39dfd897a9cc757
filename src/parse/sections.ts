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
  readonly level: number
  readonly id: string
  readonly blocks: readonly Block[]
}

/** What the section of references is called, in the languages of the interface. */
const REFERENCES = new Set([
  'references',
  'notes',
  'footnotes',
  'notes and references',
  'références',
  'notes et références',
  'einzelnachweise',
  'anmerkungen',
  'referencias',
  'notas',
  'المراجع',
  'مراجع',
  '参考文献',
  '參考文獻',
  '注释',
])

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
  return {
    lead,
    sections: nest(parts, hasFootnotes),
    diagnostics: parts.flatMap((_, index) => faultsOf(source, parts, index, hasFootnotes)),
  }
}

function partsOf(blocks: readonly Block[]): Part[] {
  const ids = new Set<string>()
  const starts = blocks.flatMap((block, index) => (block.type === 'heading' ? [index] : []))
  return starts.map((start, index) => {
    const heading = blocks[start] as Heading
    const id = uniqueId(slugText(textOf(heading)) || 'section', ids)
    return {
      heading,
      level: Math.max(2, heading.depth),
      id,
      blocks: blocks.slice(start + 1, starts[index + 1]),
    }
  })
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  taken.add(id)
  return id
}

function nest(parts: readonly Part[], hasFootnotes: boolean): Section[] {
  const sections: Section[] = []
  for (let index = 0; index < parts.length; ) {
    const part = parts[index] as Part
    const end = endOf(parts, index)
    sections.push({
      id: part.id,
      title: textOf(part.heading),
      heading: part.heading.children,
      level: part.level,
      blocks: part.blocks,
      sections: nest(parts.slice(index + 1, end), hasFootnotes),
      role: hasFootnotes && isReferences(part) ? 'references' : null,
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

function isReferences(part: Part): boolean {
  return REFERENCES.has(textOf(part.heading).trim().toLowerCase())
}

function faultsOf(
  source: Quotable,
  parts: readonly Part[],
  index: number,
  hasFootnotes: boolean,
): Diagnostic[] {
  const part = parts[index] as Part
  const location: Location | null = locationOf(part.heading)
  const title = textOf(part.heading)
  const faults: Diagnostic[] = []
  if (part.heading.depth === 1) {
    const message = `"${title}" is a heading of the title's level; it counts as one of the second`
    faults.push(
      diagnose(source, {
        rule: 'title-level',
        location,
        message,
        advice: `Write == ${title} ==, or ## ${title} in Markdown`,
      }),
    )
  }
  const above = parts[index - 1]?.level ?? 1
  if (part.level > above + 1) {
    const message = `"${title}" is ${part.level - above} levels below the heading above it`
    const marks = '='.repeat(above + 1)
    const advice = `Write ${marks} ${title} ${marks}, or ${'#'.repeat(above + 1)} ${title} in Markdown`
    faults.push(diagnose(source, { rule: 'heading-skipped', location, message, advice }))
  }
  const below = parts[index + 1]?.level ?? 0
  const isEmpty = part.blocks.length === 0 && below <= part.level
  if (isEmpty && !(hasFootnotes && isReferences(part))) {
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
