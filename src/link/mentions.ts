import type { Slug } from '../model/slug.ts'
import { nameKey } from '../model/slug.ts'
import type { Grammar } from './mentions/grammar.ts'
import { grammarOf } from './mentions/grammar.ts'
import { OTHER, SPACELESS, WORD, wordEnd } from './mentions/letters.ts'
import type { Lexicon } from './mentions/lexicon.ts'
import type { Spelling } from './mentions/neighbours.ts'
import { standsAlone } from './mentions/neighbours.ts'
import { isOwnWords } from './mentions/spaceless.ts'
import type { Span } from './mentions/titles.ts'
import { titlesIn } from './mentions/titles.ts'
import { spellingsIn, wordsIn } from './mentions/usage.ts'

/** A name of an article in a text. */
export interface Mention extends Span {
  readonly slug: Slug
}

/** A text in which names are looked for: a paragraph without its marks. */
export interface Text {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** The whole of the article's file, which tells how words are spelt elsewhere. */
  readonly whole: string
  /** Stretches in italics. */
  readonly italics: readonly Span[]
  /** Stretches that hold no names: links, code. */
  readonly closed: readonly Span[]
  /** Names that are left alone here, by their keys. */
  readonly except: ReadonlySet<string>
}

/** Finds every mention of an article in a text, in the text's order. */
export type FindMentions = (text: Text) => Mention[]

/**
 * Makes the finder of a site's names. The longest name counts; it must be whole words, and no part of a
 * longer name with capitals, of a title in quotation marks or italics, of a link or of code. A name
 * that is nobody's is found, too, so that no shorter name within it is.
 *
 * @example 'In Niger, the Niger Delta Avengers …' // the first Niger, not the second
 */
export function mentionFinder(lexicon: Lexicon): FindMentions {
  const grammars = new Map<string, Grammar>()
  const grammarFor = (language: string): Grammar => {
    const known = grammars.get(language) ?? grammarOf(language)
    grammars.set(language, known)
    return known
  }
  const { letters, mayBegin, longestAt, italic, usage, beginningOf } = lexicon

  return (place) => {
    const { text, closed, except, whole } = place
    const grammar = grammarFor(place.language)
    const titles = titlesIn(text)
    const spelling: Spelling = {
      isSpeltSmall: (word) => wordsIn(whole, word).length > 0,
      isSpeltCapital: (word) => spellingsIn(whole, word).capitals > 0,
      isSpeltSmallAnywhere: (key) => usage.of(key, place.language).smalls > 0,
    }
    const mentions: Mention[] = []
    const nameEnd = (at: number) => longestAt(text, at, wordEnd(text, at, letters))?.end ?? -1

    const isMention = (start: number, end: number, isSpaceless: boolean, key: string) => {
      if (overlaps(titles, start, end)) return false
      const slanted = overlaps(place.italics, start, end)
      // In italics stands the title of a work, or a name whose own article has it in italics.
      if (slanted !== undefined && !(isWhole(slanted, start, end) && italic.has(key))) return false
      return !(isSpaceless && !isOwnWords(text, start, end, letters))
    }

    for (let at = 0; at < text.length; ) {
      const kind = letters[text.charCodeAt(at)]
      if (kind === OTHER) {
        at++
        continue
      }
      const start = startOfName(text, at)
      at = wordEnd(text, start, letters)
      const found = mayBegin(text, start, at) === 0 ? null : longestAt(text, start, at)
      if (found === null) continue
      const span = overlaps(closed, start, found.end)
      if (span !== undefined) {
        if (span.start <= start) at = span.end
        continue
      }
      at = found.end
      const { slug, end, key } = found
      const isSpaceless = kind === SPACELESS || letters[text.charCodeAt(end - 1)] === SPACELESS
      if (slug === null || except.has(key) || !isMention(start, end, isSpaceless, key)) continue
      const isOfKind = (word: string) => wordsIn(beginningOf(slug), word).length > 0
      const previousEnd = mentions.at(-1)?.end ?? -1
      const isItalic = overlaps(place.italics, start, end) !== undefined
      if (
        kind === WORD &&
        !standsAlone({
          text,
          start,
          found,
          grammar,
          spelling,
          isOfKind,
          isItalic,
          nameEnd,
          previousEnd,
        })
      )
        continue
      mentions.push({ start, end, slug })
    }
    return mentions
  }
}

const ARABIC_PREFIX = /^[وفبلك](?=ال)/u

/** Arabic writes `and`, `in` and their like as one word with the name: `والنيجر`. */
function startOfName(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x0600 || unit > 0x06ff) return at
  return ARABIC_PREFIX.test(text.slice(at, at + 3)) ? at + 1 : at
}

function isWhole(span: Span, start: number, end: number): boolean {
  return span.start === start && span.end === end
}

function overlaps(spans: readonly Span[], start: number, end: number): Span | undefined {
  return spans.find((span) => span.start < end && start < span.end)
}

/** The keys of names that a text is to leave alone. */
export function exceptOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(nameKey))
}
