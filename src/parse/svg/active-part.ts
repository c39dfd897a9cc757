import type { Attribute, Markup } from './markup.ts'
import { markupOf } from './markup.ts'

/** Elements that run something, or bring in what could; by local names, since any prefix can stand for SVG or HTML. */
const ACTIVE =
  /^(?:script|handler|listener|i?frame|frameset|fencedframe|portal|object|embed|applet|meta|link|base|form)$/u
const HANDLER = /^on[a-z]/iu
const SCRIPT_ADDRESS = /(?:java|vb|live)script:/iu
const REFERENCE = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu
const KNOWN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** What browsers leave out of an address. */
const IGNORED = /[\0-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\ufeff]+/gu
/** Encodings in which every byte below 128 is what it is in ASCII, and no other is. */
const LIKE_ASCII = /^(?:utf-8|us-ascii|iso-8859-\d+|windows-125\d)$/iu

/**
 * What a browser would run if an SVG file were opened by itself, in a few words for a report; null where there
 * is no such thing. What cannot be told counts as such. As `<img>` no SVG file runs anything.
 *
 * @see https://www.w3.org/TR/SVG2/interact.html
 * @example activePartOf(Buffer.from('<svg onload="x()"/>')) // 'the handler `onload`'
 */
export function activePartOf(bytes: Uint8Array): string | null {
  const text = textOf(bytes)
  if (text === null) return 'an encoding other than UTF-8'
  for (const markup of markupOf(text)) {
    const part = activePart(markup)
    if (part !== null) return part
  }
  return null
}

/** The file, to be searched for ASCII; null where its bytes could mean something else. */
function textOf(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const encoding = /^(?:ï»¿)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/u.exec(text)?.[1]
  const isLikeAscii = encoding === undefined || LIKE_ASCII.test(encoding)
  return isLikeAscii && !text.includes('\0') ? text : null
}

function activePart(markup: Markup): string | null {
  switch (markup.kind) {
    case 'instruction':
      return markup.target.toLowerCase() === 'xml-stylesheet' ? 'a stylesheet beside it' : null
    case 'doctype':
      return markup.isPlain ? null : 'a document type of its own'
    case 'element': {
      const name = markup.name.replace(/^.*:/u, '').toLowerCase()
      if (ACTIVE.test(name)) return `an element \`${name}\``
      return markup.attributes.map(activeAttribute).find((part) => part !== null) ?? null
    }
    default:
      return markup satisfies never
  }
}

function activeAttribute({ name, value }: Attribute): string | null {
  if (HANDLER.test(name)) return `the handler \`${name}\``
  if (name.startsWith('xmlns')) return null
  const resolved = value.replace(REFERENCE, (_, hex, decimal, known) =>
    known === undefined ? characterOf(hex, decimal) : (KNOWN[known] ?? '\0'),
  )
  if (resolved.includes('\0')) return 'an entity of its own'
  return SCRIPT_ADDRESS.test(resolved.replace(IGNORED, '')) ? 'an address that is a script' : null
}

/** Those of no character are a fault that no browser reads past. */
function characterOf(hex: string | undefined, decimal: string): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
