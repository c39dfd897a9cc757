/** What the patterns of amounts are made of. */
interface AmountWords {
  /** The source of a pattern for the characters of a number. */
  readonly run: string
  readonly small: readonly string[]
  readonly scales: readonly string[]
  /** Words between the ends of a range. */
  readonly to: readonly string[]
  /** Whether words follow numbers without a space. */
  readonly isSpaceless: boolean
}

/**
 * The pattern of a number or a range at the beginning of a text in lower case, with the groups `from`,
 * `fromScale`, `to` and `toScale`.
 */
export function amountPattern(words: AmountWords): RegExp {
  const { to, isSpaceless } = words
  const gap = isSpaceless ? ' ?' : ' '
  const between = ` ?[–—-] ?|${gap}(?:${alternatives(to)})${gap}`
  return new RegExp(`^${number('from', words)}(?:(?:${between})${number('to', words)})?`, 'u')
}

/** The pattern of `between … and …`. */
export function betweenPattern(text: string, words: AmountWords): RegExp {
  const [before = '', middle = '', after = ''] = text.split('…').map((part) => part.trim())
  const gap = words.isSpaceless || middle === 'و' ? ' ?' : ' '
  const [from, to] = [number('from', words), number('to', words)]
  const begin = before === '' ? '' : `${quoted(before)}${gap}`
  const end = after === '' ? '' : `${gap}${quoted(after)}`
  return new RegExp(`^${begin}${from}${gap}${quoted(middle)}${gap}${to}${end}`, 'u')
}

/** The pattern of a word that parts two amounts: one that another number follows. */
export function andPattern(and: readonly string[], { small, isSpaceless }: AmountWords): RegExp {
  const gap = isSpaceless ? ' ?' : ' '
  const next = small.length === 0 ? '\\S*\\d' : `\\S*\\d|(?:${alternatives(small)})(?!\\p{L})`
  return new RegExp(`${gap}(?:${alternatives(and)})${gap}?(?=${next})`, 'u')
}

function number(name: string, { run, small, scales, isSpaceless }: AmountWords): string {
  const boundary = isSpaceless ? '' : '(?:(?<!\\p{L})|(?!\\p{L}))'
  const word = small.length === 0 ? '' : `|(?:${alternatives(small)})(?!\\p{L})`
  const scale =
    scales.length === 0 ? '' : `(?: ?(?<${name}Scale>${alternatives(scales)})${boundary})?`
  return `(?<${name}>${run}${word})${scale}`
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|')
}

function quoted(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll("'", "['’]")
}
