import type { Grammar } from './grammar.ts'
import { ELISIONS, PARTICLES, PREFIXES } from './grammar.ts'
import type { Found, Lexicon } from './lexicon.ts'

/** How words are spelt in the article at hand, and on the whole site. */
export interface Spelling {
  /** Whether a word stands in small letters somewhere in the article. */
  readonly isSpeltSmall: (word: string) => boolean
  /** Whether a word stands in the article with a capital that no sentence gives it. */
  readonly isSpeltCapital: (word: string) => boolean
  /** Whether a proper name, by its key, is spelt small somewhere on the site: `turkey`. */
  readonly isSpeltSmallAnywhere: (key: string) => boolean
}

/** A name as it stands in a text. */
export interface Place {
  readonly text: string
  readonly start: number
  readonly found: Found
  readonly grammar: Grammar
  /** How a word is spelt elsewhere. */
  readonly spelling: Spelling
  /** Whether the article that is named says in its first paragraph that it is of a kind: `ship`. */
  readonly isOfKind: (kind: string) => boolean
  /** Where the name before this one ends that stands by itself; -1 where there is none. */
  readonly previousEnd: number
  readonly isTitle: Lexicon['isTitle']
  /** Where the name ends that begins at a place; -1 where none does. */
  readonly nameEnd: (at: number) => number
  /** The name stands in italics, as its article has it: it can be no other word. */
  readonly isItalic: boolean
}

const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u
const DIGIT = /^\p{N}/u
const APOSTROPHE = /^['‘’ʼ＇`´]$/u
const DASH = /^[\u2012-\u2014\u2212]$/u
/** What joins names even where every noun has a capital. */
const NOBLE = new Set(['von', 'van', 'de', 'da'])
const INITIALS = /^\p{Lu}$/u
const SAINTS = new Set(['St', 'Ste', 'Mt', 'Ft', 'Pt'])

/**
 * Whether a name stands by itself, and is not a part of a longer name or word, a verb, or the first
 * word of a sentence that only looks like it. For scripts that write spaces; in doubt it does not.
 *
 * @example `Niger` stands by itself in `in Niger, Nigerien forces`, and in `Niger's army`
 * @example it does not in `the Niger Delta Avengers`, `Lake Niger`, `Niger-Kongo`, `the Bank of Niger`
 */
export function standsAlone(place: Place): boolean {
  const { text, start, found, grammar } = place
  const words = text.slice(start, found.end)
  const isCapital = /\p{Lu}/u.test(words)
  const before = behindWord(text, start)
  const after = text.slice(found.end, found.end + 60)
  const isFirst = isSentenceStart(text, start)
  if (found.words === 1 && !place.isItalic && !isOwnWord(place, words, before, isFirst))
    return false
  if (!isJoinedRightly(text, start, found.end)) return false
  // A name in small letters is a common noun; its neighbours make it no name.
  if (!isCapital && SMALL.test(words))
    return !/^\s+\p{N}|^[-‐]/u.test(after) && !/[-‐]/u.test(text[start - 1] ?? '')
  const lastWord = words.replace(/^.*\s/su, '')
  return isFreeInFront(place, before) && isFreeBehind(place, lastWord, after, grammar)
}

/** What stands in front of a place. */
interface Before {
  /** The word in front, with nothing but one space between; empty where there is none. */
  readonly word: string
  /** Where it begins. */
  readonly start: number
  /** A full stop stands behind it: `St. Louis`. */
  readonly hasStop: boolean
}

const SPACE = /\s/u
const LETTER = /[\p{L}\p{M}\p{N}]/u

function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === 0x27 || unit === 0x60 || unit >= 0x80) && APOSTROPHE.test(text.charAt(at))
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || SPACE.test(text.charAt(at))
}

/** Most signs of most texts are letters of ASCII, and an expression takes many times as long to tell. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0x80) return LETTER.test(text.charAt(at))
  const small = unit | 0x20
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}

/** A word may be possessive: `Mali's`, `Jesus'`. */
function behindWord(text: string, at: number): Before {
  const none = { word: '', start: at, hasStop: false }
  if (!isSpace(text, at - 1)) return none
  const hasStop = text[at - 2] === '.'
  const end = hasStop ? at - 2 : at - 1
  let start = end
  if (isApostrophe(text, start - 1)) start--
  else if (text[start - 1] === 's' && isApostrophe(text, start - 2)) start -= 2
  const least = Math.max(0, at - 40)
  while (start > least && isLetter(text, start - 1)) start--
  return start === end ? none : { word: text.slice(start, end), start, hasStop }
}

const STOP_BEFORE = /(?:^|[.!?…:;•\n]["'”’»)\]]*\s+|^["'“‘«„([¿¡]+|[.!?…]\s+["'“‘«„([¿¡]+)$/u

/** Whether a sentence, or a thing that begins with a capital as one does, begins here. */
function isSentenceStart(text: string, at: number): boolean {
  if (at === 0) return true
  if (isSpace(text, at - 1) && isLetter(text, at - 2)) return false
  const before = text.slice(Math.max(0, at - 12), at)
  if (!STOP_BEFORE.test(before)) return false
  // `J. Smith`, `St. Louis`: a stop behind an initial or an abbreviation ends no sentence.
  const { word, hasStop } = behindWord(text, at)
  return !(hasStop && (INITIALS.test(word) || SAINTS.has(word)))
}

/** A name of one word may be an ordinary word as well. */
function isOwnWord(place: Place, words: string, before: Before, isFirst: boolean): boolean {
  const { text, found, grammar, spelling } = place
  const small = words.toLowerCase()
  const isAllCapital = words.length > 1 && words === words.toUpperCase()
  if (isAllCapital) return true
  if (grammar.functionWords.has(small) && (isFirst || words === small)) return false
  // `Reading is …`: where the article spells the word small, its capital may be the sentence's.
  // A name that is all there is stands in a list or a table, and begins no sentence.
  const isAll = words === text.trim()
  const isAfterColon = /[:;]\s$/u.test(text.slice(Math.max(0, place.start - 2), place.start))
  if (
    isFirst &&
    !isAll &&
    !isAfterColon &&
    found.isProper &&
    isDoubtful(small, words, found.key, spelling)
  )
    return false
  if (words !== small) {
    // Where every noun has a capital, only another name than the title is surely a proper one.
    const isName = grammar.hasCapitalNouns ? !place.isTitle(found) : found.isProper
    return !(isName && grammar.indefinites.has(before.word.toLowerCase()))
  }
  const next = /^\s([\p{L}]+)/u.exec(text.slice(found.end, found.end + 20))?.[1] ?? ''
  const inFront = before.word.toLowerCase()
  if (grammar.subjects.has(inFront)) return false
  if (inFront === 'to' && grammar.verbs.has(small)) return false
  return !(grammar.joiners.has(inFront) && grammar.determiners.has(next))
}

/** At the beginning of a sentence a proper name may be an ordinary word: `Turkey is roasted`. */
function isDoubtful(small: string, words: string, key: string, spelling: Spelling): boolean {
  if (spelling.isSpeltSmall(small)) return true
  return spelling.isSpeltSmallAnywhere(key) && !spelling.isSpeltCapital(words)
}

/** What touches the name: an apostrophe, a hyphen, a dash, a sign. */
function isJoinedRightly(text: string, start: number, end: number): boolean {
  return isJoinedInFront(text, start) && isJoinedBehind(text, end)
}

function isJoinedInFront(text: string, start: number): boolean {
  const sign = text[start - 1]
  if (sign === undefined || /[\s"“”«»„‹›(),;:!?¿¡/—[\]{}<>=…|*]/u.test(sign)) return true
  const word =
    /([\p{L}\p{M}\p{N}]*)$/u.exec(text.slice(Math.max(0, start - 24), start - 1))?.[1] ?? ''
  if (APOSTROPHE.test(sign)) {
    if (word === '') return true
    if (!ELISIONS.has(word.toLowerCase())) return false
    // `Côte d'Ivoire`: a cut-short `de` behind a capital joins a longer name.
    const further = behindWord(text, start - 1 - word.length)
    return word.toLowerCase() !== 'd' || !CAPITAL.test(further.word)
  }
  if (sign === '-' || sign === '‐') return PREFIXES.has(word)
  if (DASH.test(sign)) return word === '' || !CAPITAL.test(word)
  return sign === '.' && word === ''
}

function isJoinedBehind(text: string, end: number): boolean {
  const sign = text[end]
  const next = text[end + 1] ?? ' '
  if (sign === undefined) return true
  if (APOSTROPHE.test(sign)) {
    if (!/[\p{L}\p{M}\p{N}]/u.test(next)) return true
    return /^s(?![\p{L}\p{M}\p{N}])/u.test(text.slice(end + 1, end + 3))
  }
  if (sign === '-' || sign === '‐') return SMALL.test(next)
  if (DASH.test(sign) && sign !== '—') return !CAPITAL.test(next)
  if (sign === '.') return !/[\p{L}\p{N}]/u.test(next)
  return !/[_@#+&\\°]/u.test(sign)
}

/** Whether the word in front leaves the name alone. */
function isFreeInFront(place: Place, before: Before): boolean {
  const { text, grammar, found } = place
  const { word, start, hasStop } = before
  if (word === '') return !/&\s$/u.test(text.slice(Math.max(0, place.start - 3), place.start))
  if (hasStop) {
    if (INITIALS.test(word) || SAINTS.has(word)) return false
    return true
  }
  if (grammar.kinds.has(word) && !place.isOfKind(word)) return false
  if (grammar.generics.has(word)) return false
  if (SMALL.test(word) || !CAPITAL.test(word)) return isFreeOfGenitive(place, before)
  if (grammar.appositions.has(word)) return true
  if (grammar.hasCapitalNouns && found.words > 1 && !isSentenceStart(text, start)) return true
  if (grammar.freeWords.has(word) || /['’]s?$/u.test(word)) return true
  if (!isSentenceStart(text, start)) return false
  const small = word.toLowerCase()
  if (grammar.functionWords.has(small)) return true
  return /ing$/u.test(word) || place.spelling.isSpeltSmall(small)
}

/** `Bank of Niger`: a genitive that joins the name to a word with a capital. */
function isFreeOfGenitive(
  { text, found, grammar, isOfKind, isTitle, previousEnd }: Place,
  { word, start }: Before,
): boolean {
  const article = behindWord(text, start)
  const isArticle = /^(?:the|la|le|les|el|los|las|der|den|dem)$/u.test(word)
  const genitive = isArticle ? article : { word, start, hasStop: false }
  if (!grammar.genitives.has(genitive.word) && !PARTICLES.has(genitive.word)) return true
  const { word: noun, start: at, hasStop } = behindWord(text, genitive.start)
  if (grammar.generics.has(noun)) return false
  // A title is the name of its own subject; another name may be that of a place as well.
  if (grammar.kindsOf.has(noun) && !isTitle(found) && !isOfKind(noun)) return false
  if (hasStop || !CAPITAL.test(noun)) return true
  if (grammar.hasCapitalNouns || grammar.freeNouns.has(noun)) return true
  if (grammar.institutions.has(noun)) return false
  // `the Undercliff of the Isle of Wight`: both are names; `Thomas Hellyer of Ryde`: so is a person's.
  if (previousEnd === at + noun.length) return true
  if (CAPITAL.test(behindWord(text, at).word)) return true
  return isSentenceStart(text, at) && grammar.functionWords.has(noun.toLowerCase())
}

const NEXT_WORD = /^\s([\p{L}\p{M}\p{N}]+)(?:[\s'’]([\p{L}\p{M}\p{N}]+))?(?:\s([\p{L}\p{M}]+))?/u

/** Whether what follows leaves the name alone. */
function isFreeBehind(place: Place, last: string, after: string, grammar: Grammar): boolean {
  const { found } = place
  // `Frankfurt (Oder)`: what tells one of two names apart.
  if (/^\s&\s|^\s\(\p{Lu}\p{Ll}+\)|^\s\([^()]+\)\s\p{Lu}/u.test(after)) return false
  if (found.words === 1 && isInRow(place, after)) return false
  const [, next = '', second = '', third = ''] = NEXT_WORD.exec(after) ?? []
  if (next === '' || SMALL.test(last)) return !DIGIT.test(next)
  const isOther = (kind: string) => grammar.kinds.has(kind) && !place.isOfKind(kind)
  if (found.words === 1 && (isOther(next) || (SMALL.test(next) && isOther(second)))) return false
  if (DIGIT.test(next)) return found.words > 1 && /^1\d{3}$|^20\d\d$/u.test(next)
  if (CAPITAL.test(next))
    return grammar.hasCapitalNouns && next.length > 2 && !/^[IVXLCDM]+$/u.test(next)
  const isParticle = grammar.hasCapitalNouns ? NOBLE.has(next) : PARTICLES.has(next)
  if (isParticle && !grammar.genitives.has(next)) return !CAPITAL.test(second)
  if (!grammar.genitives.has(next) || found.words > 1) return true
  const owner = second === 'the' ? third : second
  if (!CAPITAL.test(owner)) return true
  return found.isProper && place.nameEnd(found.end + after.indexOf(owner)) !== -1
}

/** `Cowes and Newport Railway`, `Newport, Godshill and St Lawrence Railway`: a row of names makes one. */
const ROW =
  /^(?:, \p{Lu}[\p{L}'’]+){0,4},? (?:and|&|et|y|und) ((?:\p{Lu}[\p{L}.'’]*\s){1,4}\p{Lu}\p{L}+)/u

function isInRow({ found, grammar, nameEnd }: Place, after: string): boolean {
  const [whole = '', row = ''] = ROW.exec(after) ?? []
  if (!row.split(/\s/u).some((word, at) => at > 0 && grammar.institutions.has(word))) return false
  // `Ryde and the Isle of Wight`, `Ryde and Kidal Region`: what follows is a name by itself.
  return nameEnd(found.end + whole.length - row.length) < found.end + whole.length
}
