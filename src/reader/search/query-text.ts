import type { Span } from '../../search/query/query.ts'

/** Signs that would end a quoted value, or that are a range in one. */
const QUOTES = /["“”„‟«»＂「」『』〝〞]+/gu
const PLAIN = /^[^\s:]+$/u

/** A filter as it is typed. */
export function filterText(key: string, value: string): string {
  const clean = value.replace(QUOTES, ' ').trim()
  return PLAIN.test(clean) ? `${key}:${clean}` : `${key}:"${clean}"`
}

/** A query with a piece behind it, which is not being typed. */
export function withPiece(text: string, piece: string): string {
  return `${text.trim()} ${piece} `.trimStart()
}

/** A query without a piece. */
export function withoutPiece(text: string, { start, end }: Span): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trimStart()
}
