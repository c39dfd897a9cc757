import type { Slug } from '../model/slug.ts'
import { nameKey } from '../model/slug.ts'
import type { Grammar } from './mentions/grammar.ts'
import { grammarOf } from './mentions/grammar.ts'
import type { Letters, Units } from './mentions/letters.ts'
import { SPACELESS, WORD, wordEnd } from './mentions/letters.ts'
import type { Found, Lexicon } from './mentions/lexicon.ts'
import type { Spelling } from './mentions/neighbours.ts'
import { standsAlone } from './mentions/neighbours.ts'
import type { NormalForm } from './mentions/normal-form.ts'
import { normalForm } from './mentions/normal-form.ts'
import { isOwnWords } from './mentions/spaceless.ts'
import type { Span } from './mentions/span.ts'
import { overlapping } from './mentions/span.ts'
import { titlesIn } from './mentions/titles.ts'
import { spellingsIn, spellingsOf, wordsIn } from './mentions/usage.ts'

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
  /** Whether it matters that an article is mentioned: not if it has its link already. */
  readonly isWanted: (slug: Slug) => boolean
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
  return (place) => {
    const grammar = grammarFor(place.language)
    const normal = normalForm(place.text)
    return normal === null
      ? mentionsIn(place, grammar, lexicon)
      : mentionsInNormal(normal, place, grammar, lexicon)
  }
}

/** The mentions in a text that is not in composed form, by their places in what is written. */
function mentionsInNormal(
  { text, composed, given }: NormalForm,
  place: Text,
  grammar: Grammar,
  lexicon: Lexicon,
): Mention[] {
  const moved = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start: composed(start), end: composed(end) }))
  const { italics, closed } = place
  const inNormal = { ...place, text, italics: moved(italics), closed: moved(closed) }
  return mentionsIn(inNormal, grammar, lexicon).map(({ start, end, slug }) => ({
    start: given(start),
    end: given(end),
    slug,
  }))
}

/** The mentions in a text that is in composed form. */
function mentionsIn(place: Text, grammar: Grammar, lexicon: Lexicon): Mention[] {
  const units = lexicon.read(place.text)
  const first = lexicon.next(units, 0)
  // Many a line of a list or a table names nothing.
  return first >= place.text.length ? [] : mentionsFrom(first, units, place, grammar, lexicon)
}

/** The same from the first place where a name may begin. */
function mentionsFrom(
  first: number,
  units: Units,
  place: Text,
  grammar: Grammar,
  lexicon: Lexicon,
): Mention[] {
  const { text, except } = place
  const { letters, next, longestAt } = lexicon
  const closedAt = overlapping(place.closed)
  const mentions: Mention[] = []
  let previousEnd = -1
  // Most names have their links already, and need no judgement.
  let judge: Judge | null = null

  for (let at = first; at < text.length; at = next(units, at)) {
    const start = startOfName(text, at)
    const around = closedAt(start, start + 1)
    // Where a closed stretch ends with a word, nothing that begins in it goes on behind it.
    if (around !== undefined && isWordEnd(text, around.end, letters)) {
      at = around.end
      continue
    }
    at = wordEnd(units, start, letters)
    const found = longestAt(text, units, start)
    if (found === null) continue
    const span = closedAt(start, found.end)
    if (span !== undefined) {
      if (span.start <= start) at = span.end
      continue
    }
    at = found.end
    const { slug, end, key } = found
    if (slug === null || except.has(key)) continue
    if (!place.isWanted(slug)) {
      previousEnd = end
      continue
    }
    judge ??= judgeOf(units, place, grammar, lexicon)
    if (!judge(start, found, slug, previousEnd)) continue
    previousEnd = end
    mentions.push({ start, end, slug })
  }
  return mentions
}

/** Tells whether a name that was found is a mention of its article; asked from the beginning of a text to its end. */
type Judge = (start: number, found: Found, slug: Slug, previousEnd: number) => boolean

function judgeOf(units: Units, place: Text, grammar: Grammar, lexicon: Lexicon): Judge {
  const { text } = place
  const { letters, longestAt, isTitle } = lexicon
  const titleAt = overlapping(titlesIn(text))
  const italicAt = overlapping(place.italics)
  const spelling = spellingOf(place, lexicon)
  const nameEnd = (at: number) => longestAt(text, units, at)?.end ?? -1
  return (start, found, slug, previousEnd) => {
    const { end } = found
    const italics = italicAt(start, end)
    if (titleAt(start, end) !== undefined) return false
    if (italics !== undefined && !isTitleOf(found, start, italics, lexicon)) return false
    const isSpaceless =
      letters[text.charCodeAt(start)] === SPACELESS ||
      letters[text.charCodeAt(end - 1)] === SPACELESS
    if (isSpaceless && !isOwnWords(text, start, end, letters)) return false
    if (letters[text.charCodeAt(start)] !== WORD) return true
    const isOfKind = (word: string) => wordsIn(lexicon.beginningOf(slug), word).length > 0
    const isItalic = italics !== undefined
    return standsAlone({
      text,
      start,
      found,
      grammar,
      spelling,
      isOfKind,
      isTitle,
      nameEnd,
      previousEnd,
      isItalic,
    })
  }
}

function isWordEnd(text: string, at: number, letters: Letters): boolean {
  if (letters[text.charCodeAt(at - 1)] !== WORD) return true
  return at >= text.length || letters[text.charCodeAt(at)] !== WORD
}

function spellingOf({ whole, language }: Text, { usage }: Lexicon): Spelling {
  return {
    isSpeltSmall: (word) => wordsIn(whole, word).length > 0,
    isSpeltCapital: (word) => spellingsIn(whole, word).capitals > 0,
    isSpeltSmallAnywhere: (key) => spellingsOf(usage, key, language).smalls > 0,
  }
}

/** In italics stands the title of a work, or a name whose own article has it in italics. */
function isTitleOf(
  { end, key }: Found,
  start: number,
  italics: Span,
  { italic }: Lexicon,
): boolean {
  return italics.start === start && italics.end === end && italic.has(key)
}

const ARABIC_PREFIX = /^[وفبلك](?=ال)/u

/** Arabic writes `and`, `in` and their like as one word with the name: `والنيجر`. */
function startOfName(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x0600 || unit > 0x06ff) return at
  return ARABIC_PREFIX.test(text.slice(at, at + 3)) ? at + 1 : at
}

/** The keys of names that a text is to leave alone. */
export function exceptOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(nameKey))
}
