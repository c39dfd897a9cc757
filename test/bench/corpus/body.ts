import type { Mentioned } from './mention.ts'
import { linkedMention, mention } from './mention.ts'
import type { Lexicon, Writing } from './prose.ts'
import { paragraph, phrase, sentence } from './prose.ts'
import type { Random } from './random.ts'

/** What an article's prose is made of. */
export interface BodyParts {
  readonly kind: 'plain' | 'marked-up'
  readonly title: string
  /** About how many bytes. */
  readonly bytes: number
  /** The article's categories, for plain articles to name below the text. */
  readonly categories: readonly string[]
  /** How often a noun phrase is a name, from 0 to 1. */
  readonly nameChance: number
  readonly random: Random
  readonly lexicon: Lexicon
  /** Another article to speak of. */
  readonly other: () => Mentioned
}

/** One noun in so many is emphasized in marked-up prose. */
const EMPHASIS = 0.02
const HEADINGS = [
  'Background',
  'History',
  'Geography',
  'Origin',
  'Course',
  'Structure',
  'Economy',
  'People',
  'Aftermath',
  'Influence',
  'Reception',
  'Later years',
]

/** The prose of an article: a lead, then sections of a few paragraphs until it is long enough. */
export function bodyOf(parts: BodyParts): string {
  const { kind, title, bytes, categories, nameChance, random, lexicon, other } = parts
  const isPlain = kind === 'plain'
  const name = () => (isPlain ? mention : linkedMention)(other(), random)
  const emphasis = isPlain ? 0 : EMPHASIS
  const writing: Writing = { random, lexicon, name, nameChance, emphasis }
  const notes: string[] = []
  const blocks = [`${opening(title, isPlain, writing)} ${paragraph(writing)}`]
  let length = blocks.join().length
  for (let headings = 0, level = 2, left = 0; length < bytes; left--) {
    if (left <= 0) {
      level = headings > 0 && level === 2 && random.chance(0.2) ? 3 : 2
      blocks.push(heading(headingAt(headings++), level, isPlain))
      left = random.between(1, 4)
    }
    const block = isPlain ? paragraph(writing) : markedBlock(writing, notes)
    blocks.push(block)
    length += block.length
  }
  if (isPlain) blocks.push(categories.map((category) => `[[Category:${category}]]`).join('\n'))
  if (notes.length > 0) blocks.push('## References', ...notes)
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** @example 'The Tarvel Liberation Front (TLF) was dorvated by …' */
function opening(title: string, isPlain: boolean, writing: Writing): string {
  const bare = title.replace(/ \(.*\)$/u, '')
  const words = bare.match(/\p{Lu}/gu) ?? []
  const short = words.length > 2 ? ` (${words.join('')})` : ''
  const subject = isPlain ? bare : `**${bare}**`
  return `${subject}${short} is ${phrase(writing)}. ${sentence(writing)}`
}

/** Headings do not repeat, as far as there are enough. */
function headingAt(count: number): string {
  const round = Math.floor(count / HEADINGS.length)
  const words = HEADINGS[count % HEADINGS.length] as string
  return round === 0 ? words : `${words} ${round + 1}`
}

function heading(words: string, level: number, isPlain: boolean): string {
  if (!isPlain) return `${'#'.repeat(level)} ${words}`
  const marks = '='.repeat(level)
  return `${marks} ${words} ${marks}`
}

/** A paragraph, in one case of three with a footnote; or a list, or a table. */
function markedBlock(writing: Writing, notes: string[]): string {
  const { random } = writing
  const kind = random.next()
  if (kind < 0.1) return listOf(writing)
  if (kind < 0.15) return tableOf(writing)
  if (kind < 0.45) {
    const label = notes.length + 1
    notes.push(`[^${label}]: ${sentence(writing)}`)
    return `${paragraph(writing)}[^${label}]`
  }
  return paragraph(writing)
}

function listOf(writing: Writing): string {
  const items = Array.from({ length: writing.random.between(3, 7) }, () => {
    const text = writing.random.chance(0.5) ? writing.name() : phrase(writing)
    return `- ${text}, ${phrase(writing)}`
  })
  return items.join('\n')
}

function tableOf(writing: Writing): string {
  const { random } = writing
  const columns = random.between(2, 4)
  const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`
  const cells = () =>
    row(() => (random.chance(0.3) ? String(random.below(10_000)) : phrase(writing)))
  const rows = Array.from({ length: random.between(3, 8) }, cells)
  return [row(() => phrase(writing)), row(() => '---'), ...rows].join('\n')
}
