import type { Heading } from 'mdast'
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type {
  Code,
  Construct,
  Event,
  Extension,
  State,
  Token,
  Tokenizer,
} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    equalsHeading: 'equalsHeading'
    equalsHeadingSequence: 'equalsHeadingSequence'
    equalsHeadingText: 'equalsHeadingText'
  }
}

const EQUALS = 61
const MAX_LEVEL = 6

/**
 * micromark's part of `== Heading ==`: one to six equals signs, words, and equals signs again.
 * It follows the shape of CommonMark's ATX heading: it may be indented by up to three spaces and
 * needs no blank line around it.
 */
export function equalsHeadingSyntax(): Extension {
  const construct: Construct = { name: 'equalsHeading', tokenize, resolve }
  return { flow: { [EQUALS]: construct } }
}

/** mdast's part: an ordinary `heading`, its depth the number of the opening equals signs. */
export function equalsHeadingFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      equalsHeading(token) {
        this.enter({ type: 'heading', depth: 1, children: [] }, token)
      },
    },
    exit: {
      equalsHeadingSequence(token) {
        const node = this.stack.at(-1)
        const isOpening = node?.type === 'heading' && node.children.length === 0
        if (isOpening) node.depth = (token.end.offset - token.start.offset) as Heading['depth']
      },
      equalsHeading(token) {
        this.exit(token)
      },
    },
  }
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  let size = 0
  let hasWords = false
  let isClosed = false
  return start

  function start(code: Code): State | undefined {
    effects.enter('equalsHeading')
    effects.enter('equalsHeadingSequence')
    return opening(code)
  }

  function opening(code: Code): State | undefined {
    if (code === EQUALS && size < MAX_LEVEL) {
      size++
      effects.consume(code)
      return opening
    }
    if (code === EQUALS || isEnd(code)) return nok(code)
    effects.exit('equalsHeadingSequence')
    return between(code)
  }

  function between(code: Code): State | undefined {
    if (isEnd(code)) {
      if (!hasWords || !isClosed) return nok(code)
      effects.exit('equalsHeading')
      return ok(code)
    }
    if (isSpace(code)) {
      effects.enter('whitespace')
      return space(code)
    }
    if (code === EQUALS) {
      effects.enter('equalsHeadingSequence')
      isClosed = true
      return sequence(code)
    }
    effects.enter('equalsHeadingText')
    hasWords = true
    isClosed = false
    return words(code)
  }

  function space(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code)
      return space
    }
    effects.exit('whitespace')
    return between(code)
  }

  function sequence(code: Code): State | undefined {
    if (code === EQUALS) {
      effects.consume(code)
      return sequence
    }
    effects.exit('equalsHeadingSequence')
    return between(code)
  }

  function words(code: Code): State | undefined {
    if (isEnd(code) || isSpace(code) || code === EQUALS) {
      effects.exit('equalsHeadingText')
      return between(code)
    }
    effects.consume(code)
    return words
  }
}

/** Joins all between the opening and the closing equals signs into one token of prose. */
function resolve(events: Event[]): Event[] {
  const [first, , openEnd] = events
  const last = events.at(-1)
  if (first === undefined || openEnd === undefined || last === undefined) return events
  const inner = events.slice(3, -1).filter(([, token]) => token.type !== 'whitespace')
  const start = inner[0]?.[1].start
  const closing = inner.at(-1)?.[1]
  const before = inner.at(-3)?.[1]
  const context = first[2]
  if (start === undefined || closing === undefined || before === undefined) return events
  const text: Token = { type: 'equalsHeadingText', start, end: before.end }
  const chunk: Token = { type: 'chunkText', start, end: before.end, contentType: 'text' }
  return [
    ...events.slice(0, 3),
    ['enter', text, context],
    ['enter', chunk, context],
    ['exit', chunk, context],
    ['exit', text, context],
    ['enter', closing, context],
    ['exit', closing, context],
    last,
  ]
}

function isEnd(code: Code): boolean {
  return code === null || code < -2
}

function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32
}
