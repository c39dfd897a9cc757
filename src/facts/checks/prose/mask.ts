import { singleSpaced } from '../../../model/single-spaced.ts'
import type { CheckLanguage } from '../check-language.ts'
import { DATE_SIGN, SUBJECT_SIGN } from '../check-language.ts'
import type { FoundDate } from './dates-in.ts'
import type { Sentence } from './sentences.ts'

/** A sentence as the patterns of a language see it: brackets gone, dates and the subject as signs. */
export interface Masked {
  readonly text: string
  /** The dates, in the order of their signs. */
  readonly dates: readonly FoundDate[]
}

/** What an article's subject is called in its own text, in lower case. */
export interface SubjectNames {
  /** Its names, the longest first: with an article or without. */
  readonly names: readonly string[]
  /** Nouns that mean it with an article: `the company`. */
  readonly nouns: readonly string[]
}

/** Masks a sentence. The subject is looked for where a clause begins. */
export function masked(
  { lower, index, dates }: Sentence,
  subject: SubjectNames,
  { words }: CheckLanguage,
): Masked {
  const kept: FoundDate[] = []
  let text = ''
  let at = 0
  for (const part of outsideBrackets(lower)) {
    for (const date of dates.filter(({ start, end }) => start >= part.start && end <= part.end)) {
      text += lower.slice(Math.max(at, part.start), date.start) + DATE_SIGN
      kept.push(date)
      at = date.end
    }
    text += lower.slice(Math.max(at, part.start), part.end)
    at = part.end
  }
  const clean = singleSpaced(text).replace(/ ,/gu, ',').trim()
  const pronouns = index === 1 ? words.dates.pronouns : []
  const clauses = clean.split(', ')
  const signed = clauses.map((clause) => withSign(clause, subject, words.dates.articles, pronouns))
  return { text: signed.join(', '), dates: kept }
}

function withSign(
  clause: string,
  { names, nouns }: SubjectNames,
  articles: readonly string[],
  pronouns: readonly string[],
): string {
  const article = articles.find((one) => clause.startsWith(one)) ?? ''
  const bare = clause.slice(article.length)
  const name = [...names, ...(article === '' ? pronouns : nouns)].find((one) => begins(bare, one))
  if (name !== undefined) return SUBJECT_SIGN + bare.slice(name.length)
  // The article may be a part of the name: The Salt Road.
  const whole = names.find((one) => begins(clause, one))
  return whole === undefined ? clause : SUBJECT_SIGN + clause.slice(whole.length)
}

function begins(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{N}'-]/u.test(text.slice(name.length))
}

interface Part {
  readonly start: number
  readonly end: number
}

/** The parts of a text that stand in no brackets. */
function outsideBrackets(text: string): Part[] {
  if (!text.includes('(')) return [{ start: 0, end: text.length }]
  const parts: Part[] = []
  let [depth, start] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) parts.push({ start, end: at })
    else if (text[at] === ')' && depth > 0 && --depth === 0) start = at + 1
  }
  return depth === 0 ? [...parts, { start, end: text.length }] : parts
}
