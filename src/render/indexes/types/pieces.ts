import { cut } from '../../../model/cut.ts'
import type { TextPiece } from '../../../model/index-view.ts'

/** A name that stands in a text, and where it leads. */
export interface Linked {
  readonly name: string
  readonly href: string | null
}

/** A cell of a table says no more than this; the article says all. */
const LONGEST = 90

/**
 * A text in pieces, so that the names in it are links, each at its first place behind the one before. A
 * long text is cut between words, and never within a name that is a link.
 *
 * @example piecesOf('Mali; France', [{ name: 'Mali', href: 'mali.html' }])
 * // [{ text: 'Mali', href: 'mali.html' }, { text: '; France', href: null }]
 */
export function piecesOf(text: string, names: readonly Linked[]): TextPiece[] {
  const pieces: TextPiece[] = []
  let done = 0
  let plain = 0
  for (const { name, href } of names) {
    const at = text.indexOf(name, done)
    if (at === -1) continue
    done = at + name.length
    if (href === null) continue
    if (at > LONGEST) break
    if (at > plain) pieces.push({ text: text.slice(plain, at), href: null })
    pieces.push({ text: name, href })
    plain = done
  }
  const rest = text.slice(plain)
  if (text.length <= LONGEST) return rest === '' ? pieces : [...pieces, { text: rest, href: null }]
  if (rest === '') return pieces
  const short = cut(rest, Math.max(1, LONGEST - plain))
  const end = plain > LONGEST ? ' …' : `${short} …`
  return [...pieces, { text: end, href: null }]
}
