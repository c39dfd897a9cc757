/**
 * Whether something else than a paragraph may begin at an offset, where a line or the content of a list
 * item begins. In doubt it may.
 */
export function mayBeginBlock(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  switch (code) {
    case 0x20: // Code, or what belongs to a list above
    case 0x09:
    case 0x23: // # Heading
    case 0x3d: // == Heading ==, or === under one
    case 0x3e: // > Quotation
    case 0x7c: // | Table |
    case 0x60: // ```
      return true
    case 0x7e: // ~~~
      return next === 0x7e
    case 0x2b: // + Item
      return !isWord(next)
    case 0x2d: // - Item, or --- for a break
      return !isWord(next)
    case 0x2a: // * Item, ***, or emphasis
    case 0x5f: {
      const word = next === code ? text.charCodeAt(at + 2) : next
      return !isWord(word)
    }
    case 0x5b: // [^1]: Footnote; other definitions are not read as words
      return next === 0x5e
    default:
      return code >= 0x30 && code <= 0x39 && isNumbered(text, at)
  }
}

/** The same of a line below another, which may be the second line of a table as well. */
export function mayInterrupt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x3a || code === 0x2d || mayBeginBlock(text, at)
}

/** A letter or digit, or any character that is not ASCII. */
function isWord(code: number): boolean {
  const lower = code | 0x20
  return code > 0x7f || (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** `1.` or `1)`. */
function isNumbered(text: string, from: number): boolean {
  let at = from + 1
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
  const mark = text.charCodeAt(at)
  return mark === 0x2e || mark === 0x29
}
