import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types'
import type { Point } from 'unist'

/** How many marks a paragraph may have: more than any that was written to be read. */
export const MOST_MARKS = 2000
/** A paragraph so many times as long as a long one may have so many times fewer. */
const LONG = 50_000
/** Paragraphs with fewer marks need not be measured. */
const FEW = 50

/** A paragraph, or a cell of a table, that micromark would weigh for too long. */
export class TooManyMarks extends Error {
  readonly point: Point

  /** @param point the mark that is one too many, its place that in the text. */
  constructor(point: Point) {
    super('A paragraph has too many marks')
    this.point = point
  }
}

/** All that begins with an ASCII sign and may be more than text. */
const MARKS = ['!', '&', '*', '<', '[', '\\', ']', '_', '`', '~'].map((mark) => mark.charCodeAt(0))
const [OPEN, BACKTICK] = ['['.charCodeAt(0), '`'.charCodeAt(0)]

/**
 * micromark's part of what keeps parsing linear. What it does with the marks of one paragraph takes the
 * square of their number: here they are counted, and it ends with {@link TooManyMarks}. The names of
 * definitions and footnotes it looks for in lists: they get sets. Nothing else changes.
 */
export function boundsSyntax(): Extension {
  const weigh: Construct = { name: 'weigh', tokenize: weigher() }
  const text = Object.fromEntries(MARKS.map((code) => [code, weigh]))
  return {
    document: { [OPEN]: { name: 'names', tokenize: tokenizeNames } },
    text: { ...text, [BACKTICK]: { ...weigh, previous: beginsRun } },
  }
}

/** Within a run of backticks no code begins: what micromark asks before it lets a text end there. */
function beginsRun(this: TokenizeContext, code: Code): boolean {
  return code !== BACKTICK || this.events.at(-1)?.[1].type === 'characterEscape'
}

/** What is known of a paragraph: how many marks it has had, and how many it may have. */
interface Weight {
  marks: number
  most: number
}

function weigher(): Tokenizer {
  const weights = new WeakMap<TokenizeContext, Weight>()
  return function (effects, _, nok) {
    const weight = weights.get(this) ?? { marks: 0, most: MOST_MARKS }
    weights.set(this, weight)
    weight.marks++
    if (weight.marks === FEW) return measured(effects, weight, nok)
    if (weight.marks > weight.most) throw new TooManyMarks(pointOf(this))
    return nok
  }
}

/** Reads on to the end of the paragraph, once, and goes back. */
function measured(effects: Effects, weight: Weight, nok: State): State {
  let length = 0
  const on = (code: Code): State | undefined => {
    if (code === null) {
      weight.most = Math.max(FEW, Math.floor((MOST_MARKS * LONG) / Math.max(length, LONG)))
      return nok(code)
    }
    length++
    effects.consume(code)
    return on
  }
  return (code) => {
    effects.enter('data')
    return on(code)
  }
}

function pointOf(context: TokenizeContext): Point {
  const { line, column, offset } = context.now()
  return { line, column, offset }
}

/** Names that are looked for in no time. */
class Names extends Array<string> {
  readonly #set = new Set<string>()

  override push(...names: string[]): number {
    for (const name of names) this.#set.add(name)
    return super.push(...names)
  }

  override includes(name: string): boolean {
    return this.#set.has(name)
  }
}

/** A text's first line that may be a definition brings what its names go into. */
const tokenizeNames: Tokenizer = function (_, __, nok) {
  if (!(this.parser.defined instanceof Names)) {
    this.parser.defined = new Names()
    this.parser.gfmFootnotes = new Names()
  }
  return nok
}
