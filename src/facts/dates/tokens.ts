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
export function tokensOf(text: string, { months, weekdays, dates }: Language): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length
    const last = tokens.at(-1)
    const isEnding = last?.kind === 'N' && last.end === start
    if (isEnding && (piece === '.' || dates.ordinal.has(piece))) {
      tokens[tokens.length - 1] = { ...last, kind: 'O', end }
      continue
    }
    const word = piece.endsWith('.') ? piece.slice(0, -1) : piece
    if (dates.fillers.has(word)) continue
    const season = dates.seasons.get(word)
    const month = months?.get(word)
    const weekday = weekdays.get(word)
    const named =
      month !== undefined ? 'M' : season !== undefined ? 'S' : weekday !== undefined ? 'W' : null
    const kind = kindOf(piece, named, dates.to)
    const value = kind === 'N' ? Number(piece) : (month ?? season ?? weekday ?? 0)
    tokens.push({ kind, value, text: piece, start, end })
  }
  return joined(tokens, months)
}

/** @param named what a word is a name of, where it is one. */
function kindOf(piece: string, named: string | null, to: ReadonlySet<string>): string {
  // A day as in ISO 8601 is the only piece with both.
  if (isDigit(piece)) return piece.includes('-') ? 'I' : 'N'
  if (named !== null) return named
  if (DASHES.includes(piece)) return '-'
  return to.has(piece) ? '>' : (SIGNS[piece] ?? '?')
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':'
}

/** Months of two words, as in Arabic. */
function joined(tokens: readonly Token[], months: Language['months']): readonly Token[] {
  if (months === null || tokens.every(({ kind }) => kind !== '?')) return tokens
  const result: Token[] = []
  for (const token of tokens) {
    const last = result.at(-1)
    const month = last?.kind === '?' ? months.get(`${last.text} ${token.text}`) : undefined
    if (last === undefined || month === undefined) result.push(token)
    else result[result.length - 1] = { ...last, kind: 'M', value: month, end: token.end }
  }
  return result
}
