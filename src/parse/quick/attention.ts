/** A run of `*` or `_`, and whether emphasis can begin or end with it. */
export interface Attention {
  readonly size: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

const [OTHER, SPACE, PUNCTUATION] = [0, 1, 2]

/**
 * Reads the run of `*` or `_` that begins at an offset, by the rules for flanking of
 * https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis.
 */
export function attentionAt(text: string, at: number, from: number, to: number): Attention {
  const mark = text.charCodeAt(at)
  let end = at + 1
  while (end < to && text.charCodeAt(end) === mark) end++
  const before = at === from ? SPACE : kindOf(text, at - 1)
  const after = end === to ? SPACE : kindOf(text, end)
  const isLeft =
    after === OTHER || (after === PUNCTUATION && before !== OTHER) || isTilde(text, end)
  const isRight =
    before === OTHER || (before === PUNCTUATION && after !== OTHER) || isTilde(text, at - 1)
  const isStar = mark === 0x2a
  return {
    size: end - at,
    canOpen: isLeft && (isStar || !isRight || before !== OTHER),
    canClose: isRight && (isStar || !isLeft || after !== OTHER),
  }
}

/** What a UTF-16 unit is: half of a surrogate pair is neither space nor punctuation. */
function kindOf(text: string, at: number): number {
  const unit = text.charAt(at)
  if (/\s/u.test(unit)) return SPACE
  return /[\p{P}\p{S}]/u.test(unit) ? PUNCTUATION : OTHER
}

/** A mark of GFM's, which is no punctuation beside another mark. */
function isTilde(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x7e
}
