/** ASCII characters that may be more than text, some of them only beside others. */
const MARKS = new Uint8Array(128)
for (const mark of '\0\t\n\\`*_[<&~!@:.') MARKS[mark.charCodeAt(0)] = 1

/**
 * Where the next character stands that may be more than text in CommonMark, GFM or our links; `to`
 * where there is none. A line feed is such a character.
 */
export function nextMark(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 && MARKS[code] === 1 && !isHarmless(text, at, code)) return at
  }
  return to
}

/** Signs that mean something only with what stands beside them. */
function isHarmless(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1)
  switch (code) {
    case 0x2e: // The end of `www.`
      return !isW(text.charCodeAt(at - 1)) || !isW(text.charCodeAt(at - 2))
    case 0x3a: // `https://`
      return next !== 0x2f
    case 0x21: // `![`
      return next !== 0x5b
    case 0x7e: // `~~`
      return next !== 0x7e
    case 0x26: // `&amp;`, `&#38;`
      return next !== 0x23 && !isAsciiLetter(next)
    case 0x3c: // `<b>`, `</b>`, `<!--`, `<?`
      return next !== 0x2f && next !== 0x21 && next !== 0x3f && !isAsciiLetter(next)
    default:
      return false
  }
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isW(code: number): boolean {
  return (code | 0x20) === 0x77
}
