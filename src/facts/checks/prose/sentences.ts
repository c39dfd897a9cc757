import type { Paragraph } from 'mdast'
import type { Block } from '../../../model/prose.ts'
import { textOf } from '../../../model/prose.ts'
import type { CheckLanguage } from '../check-language.ts'
import type { FoundDate } from './dates-in.ts'
import { datesIn } from './dates-in.ts'

/** A sentence of a paragraph, without marks; every character stands where it does in the paragraph's text. */
export interface Sentence {
  readonly paragraph: Paragraph
  /** Where it begins in the text of its paragraph. */
  readonly start: number
  /** Spaces are plain ones, apostrophes straight. */
  readonly text: string
  /** The same in lower case, and as long. */
  readonly lower: string
  /** Its number in the paragraph, from 0. */
  readonly index: number
  readonly dates: readonly FoundDate[]
}

/** A full stop behind a letter or two is more often that of an abbreviation. */
const ABBREVIATED = String.raw`[\s.(]\p{L}{1,2}|\s(?:chr|jan|feb|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|vol|ca|geb|gest)`
const BEHIND = '[.!?]["”»)]* +(?=[\\p{Lu}\\p{N}"“«¿¡(*])'
const END = new RegExp(`(?<!${ABBREVIATED})${BEHIND}`, 'gu')
/** Where `5.` is the fifth, a sentence ends with no day of a month. */
const END_BUT_ORDINALS = new RegExp(String.raw`(?<!${ABBREVIATED}|\D\d{1,2})${BEHIND}`, 'gu')

/** Longer ones are lists, or no prose at all. */
const LONGEST = 1000

/** The sentences of all paragraphs; lists, tables and quotations have none. */
export function sentencesOf(blocks: readonly Block[], checks: CheckLanguage): readonly Sentence[] {
  const end = checks.words.hasOrdinalPoint ? END_BUT_ORDINALS : END
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? ofParagraph(block, end, checks) : [],
  )
}

function ofParagraph(paragraph: Paragraph, end: RegExp, { dateWords }: CheckLanguage): Sentence[] {
  const text = textOf(paragraph)
    .replace(/[^\S ]/gu, ' ')
    .replace(/[’ʼ]/gu, "'")
  const lower = text.toLowerCase()
  // Some letters have other lengths in lower case.
  if (lower.length !== text.length) return []
  const sentences: Sentence[] = []
  const add = (start: number, end: number) => {
    if (end - start > LONGEST) return
    const [from, to] = [text.slice(start, end), lower.slice(start, end)]
    let found: readonly FoundDate[] | null = null
    sentences.push({
      paragraph,
      start,
      text: from,
      lower: to,
      index: sentences.length,
      // Few sentences are asked for their dates, and reading them takes longer than all else.
      get dates() {
        found ??= datesIn(to, dateWords)
        return found
      },
    })
  }
  let start = 0
  for (const { index, 0: mark } of text.matchAll(end)) {
    add(start, index + mark.length)
    start = index + mark.length
  }
  add(start, text.length)
  return sentences
}
