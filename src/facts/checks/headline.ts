import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { fold } from '../../model/fold.ts'
import { bareName, isNamePart } from '../../model/name-part.ts'
import { textOf } from '../../model/prose.ts'
import { headlinesOf, titleContradiction } from '../../model/title-contradiction.ts'
import { isSlip } from './slip.ts'

/** Types whose articles are named for what happened: a headline of other words is another event's. */
const EVENTS: ReadonlySet<string> = new Set(['military conflict', 'event'])
/** Shorter words say nothing. */
const SHORTEST = 4

/**
 * Headlines of the infobox that cannot be the article's title: another year or number, a slip of
 * spelling, or an event without a word in common with the title or the lead. A name that is longer,
 * shorter, in another script, an alias or told in the lead is no contradiction.
 */
export function titleContradictions(article: Article): Diagnostic[] {
  const title = bareName(article.title)
  return headlinesOf(article).flatMap((field) => {
    const text = bareName(textOf(field.blocks))
    const headline = fold(text)
    if ([title, ...article.meta.aliases].some((name) => isNamePart(name, text))) return []
    const isTold = fold(textOf(article.lead)).includes(headline)
    const isWrong =
      (isOtherNumber(title, text) && !isTold) ||
      isMisspelt(article, title, text) ||
      isForeign(article, headline)
    return isWrong ? titleContradiction(article, field, `"${text}"`) : []
  })
}

/** Years, Roman numerals and ordinals: one of a kind does not stand for one of another. */
const NUMBERS = [
  /^\d{4}$/u,
  /^[ivx]{1,6}$/u,
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)$/u,
]

/** `2016 Verrin election` and `2012 Verrin election`: all but one number is the same. */
function isOtherNumber(title: string, headline: string): boolean {
  const [a, b] = [title, headline].map((name) => fold(name).split(' ')) as [string[], string[]]
  const other = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? '']]))
  const [only] = other
  if (a.length !== b.length || a.length < 2 || other.length !== 1 || only === undefined)
    return false
  return NUMBERS.some((kind) => only.every((word) => kind.test(word)))
}

/** One word of a title misspelt, in a spelling that the text has nowhere else. */
function isMisspelt({ lead, sections, meta }: Article, title: string, headline: string): boolean {
  const [a, b] = [title, headline].map((name) => name.split(/[\s-]+/u)) as [string[], string[]]
  const pairs = a.flatMap((word, index) => {
    const other = b[index] ?? ''
    return fold(word) === fold(other) ? [] : [[word, other] as const]
  })
  const [only] = pairs
  if (a.length !== b.length || pairs.length !== 1 || only === undefined) return false
  if (!isSlip(only[0], only[1])) return false
  const texts = [lead, ...sections.map(({ blocks }) => blocks)].map((blocks) => textOf(blocks))
  return ![...texts, ...meta.aliases].some((text) => fold(text).includes(fold(only[1])))
}

/** A headline of an event that shares no word with the title, and none with the lead. */
function isForeign({ infobox, lead, meta, title }: Article, headline: string): boolean {
  if (!EVENTS.has(infobox?.type ?? '') || !/^[\p{Script=Latin}\p{N} ]+$/u.test(headline))
    return false
  const text = fold(textOf(lead))
  const own = wordsOf(fold([title, ...meta.aliases].join(' ')))
  const words = wordsOf(headline)
  const isOwnText = own.some((word) => text.includes(word))
  return (
    words.length > 1 &&
    isOwnText &&
    !words.some((word) => own.includes(word) || text.includes(word))
  )
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(' ').filter((word) => word.length >= SHORTEST)
}
