import type { Language } from '../language/language.ts'

/** A piece of a date. */
export interface Token {
  /**
   * `N` number, `O` number in an order (`5th`, `5.`), `M` month, `S` season, `W` day of the week, `I` day as in ISO 8601,
   * `-` dash, `>` a word for it, `,` comma, `y` `m` `d` the signs 年 月 日, `?` any other word.
   */
  readonly kind: string
  /** The number, the month, the season or the day of the week. */
  readonly value: number
  readonly text: string
  readonly start: number
  readonly end: number
}

const PIECE = /\d{4}-\d{2}-\d{2}(?![\d-])|\d+|[\p{L}\p{M}]+(?:'\p{L}+)*\.?|\S/gu
const DASHES = '–—-－～〜−'
const SIGNS: Readonly<Record<string, string>> = {
  年: 'y',
  月: 'm',
  日: 'd',
  号: 'd',
  號: 'd',
  ',': ',',
  '،': ',',
}

/**
 * Parts a date, in lower case, into pieces; words that say nothing are left out.
 *
 * @example tokensOf('july 5th, 2017', english).map(({ kind }) => kind).join('') // 'MO,N'
 */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const { words, signs, longMonths } = vocabularyOf(language)
  const tokens: Token[] = []
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length
    if (isDigit(piece)) {
      // A day as in ISO 8601 is the only piece with both.
      const kind = piece.includes('-') ? 'I' : 'N'
      tokens.push({ kind, value: kind === 'N' ? Number(piece) : 0, text: piece, start, end })
      continue
    }
    const last = tokens.at(-1)
    const isEnding = last?.kind === 'N' && last.end === start
    if (isEnding && (piece === '.' || language.dates.ordinal.has(piece))) {
      tokens[tokens.length - 1] = { ...last, kind: 'O', end }
      continue
    }
    const word = piece.endsWith('.') ? piece.slice(0, -1) : piece
    const meaning = words.get(word) ?? signs.get(piece)
    if (meaning === 'nothing') continue
    const { kind, value } = meaning ?? UNKNOWN
    tokens.push({ kind, value, text: piece, start, end })
  }
  return longMonths.size === 0 ? tokens : joined(tokens, longMonths)
}

type Meaning = Pick<Token, 'kind' | 'value'>

const UNKNOWN: Meaning = { kind: '?', value: 0 }

/** The pieces of a date that a language knows, and its months of two words, as in Arabic. */
interface Vocabulary {
  /** Months, seasons, days of the week; a full stop may stand behind them. */
  readonly words: ReadonlyMap<string, Meaning | 'nothing'>
  /** Dashes, commas, words for a dash. */
  readonly signs: ReadonlyMap<string, Meaning>
  readonly longMonths: ReadonlyMap<string, number>
}

const vocabularies = new WeakMap<Language, Vocabulary>()

function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language)
  if (known !== undefined) return known
  const { months, weekdays, dates } = language
  const words = new Map<string, Meaning | 'nothing'>([
    ...meaning('W', weekdays),
    ...meaning('S', dates.seasons),
    ...meaning('M', months ?? []),
    ...[...dates.fillers].map((word) => [word, 'nothing'] as const),
  ])
  const signs = new Map([
    ...Object.entries(SIGNS).map(([sign, kind]) => [sign, { kind, value: 0 }] as const),
    ...[...dates.to].map((word) => [word, { kind: '>', value: 0 }] as const),
    ...[...DASHES].map((dash) => [dash, { kind: '-', value: 0 }] as const),
  ])
  const longMonths = new Map([...(months ?? [])].filter(([name]) => name.includes(' ')))
  const vocabulary = { words, signs, longMonths }
  vocabularies.set(language, vocabulary)
  return vocabulary
}

function meaning(kind: string, values: Iterable<readonly [string, number]>) {
  return [...values].map(([word, value]) => [word, { kind, value }] as const)
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':'
}

function joined(
  tokens: readonly Token[],
  longMonths: ReadonlyMap<string, number>,
): readonly Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    const last = result.at(-1)
    const month = last?.kind === '?' ? longMonths.get(`${last.text} ${token.text}`) : undefined
    if (last === undefined || month === undefined) result.push(token)
    else result[result.length - 1] = { ...last, kind: 'M', value: month, end: token.end }
  }
  return result
}
