import type { YAMLParseError } from 'yaml'

/** What is wrong with YAML, in the words of its writer, and the part of the text that it is about. */
export interface YamlFault {
  readonly message: string
  readonly advice: string
  readonly range: readonly [number, number]
}

/** The part of a parser's error that is looked at. */
type ParseError = Pick<YAMLParseError, 'code' | 'pos' | 'message'>

const QUOTE = 'Put the whole value in quotation marks: "…"'

/**
 * Says what a parser of YAML found wrong in words that need no grammar of YAML.
 *
 * @example
 * yamlFault({ code: 'BLOCK_AS_IMPLICIT_KEY', pos: [7, 8], … }, 'title: Niger: a country\n')
 * // { message: 'This value holds a colon and a space, …', advice: 'Put the whole value …', range: [7, 23] }
 */
export function yamlFault(error: ParseError, text: string): YamlFault {
  const [start] = error.pos
  const rest = text.slice(start, endOfLine(text, start))
  const whole = [start, start + rest.length] as const
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/u.test(rest)
        ? fault(whole, 'This value holds a colon and a space, and so looks like another key', QUOTE)
        : fault(whole, 'This key has a value, and the indented line below it another', BELOW)
    case 'MULTILINE_IMPLICIT_KEY':
      return fault(whole, 'This line has no colon with a space behind it, so it is no key', KEY)
    case 'TAB_AS_INDENT':
      return fault(error.pos, 'This line is indented with a tab', 'Indent with spaces')
    case 'BAD_SCALAR_START':
      return fault(whole, `A value cannot begin with ${rest.charAt(0)}`, QUOTE)
    case 'BAD_INDENT':
      return /\bFlow\b/iu.test(error.message)
        ? fault(whole, 'The [ or { of a list above is not closed', 'Close it with ] or }')
        : fault(whole, 'This line begins at another column than those it belongs to', ALIGN)
    case 'MISSING_CHAR':
      return missing(error, text) ?? unknown(error)
    case 'BAD_DQ_ESCAPE':
      return fault(error.pos, 'Between " and " a \\ means something of its own', ESCAPE)
    case 'MULTIPLE_DOCS':
      return fault(whole, 'A line of --- or ... above ends the YAML, and here is more', ONE)
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, text, whole) ?? unknown(error)
    default:
      return unknown(error)
  }
}

const BELOW = 'Begin the line below where the other keys begin, or take the value away here'
const KEY = 'Write key: value, or indent the line to continue the value above it'
const ALIGN = 'Indent it as they are, with spaces'
const ESCAPE = "Write \\\\ for it, or take ' for the quotation marks"
const ONE = 'Take that line away'

function fault(range: readonly [number, number], message: string, advice: string): YamlFault {
  return { message, advice, range }
}

/** A parser notices what is not closed where all ends; what was opened is of more use. */
function missing({ message }: ParseError, text: string): YamlFault | null {
  const quote = /closing (["'])/u.exec(message)?.[1]
  if (quote === undefined) return null
  const opened = new RegExp(`(?<=[:,[{-] *)${quote}(?!.*${quote})`, 'u').exec(text)
  if (opened === null) return null
  const range = [opened.index, endOfLine(text, opened.index)] as const
  return fault(range, `The ${quote} here is not closed`, `Close it with ${quote}`)
}

function unexpected(
  { message, pos: [start] }: ParseError,
  text: string,
  range: readonly [number, number],
): YamlFault | null {
  if (message.includes('block-seq-ind'))
    return fault(range, 'A list cannot begin behind its key', 'Write each - item on a line below')
  if (/["'] *$/u.test(text.slice(0, start)))
    return fault(range, 'Behind the closing quotation mark stands more', CLOSED)
  return /^[\]}]/u.test(text.slice(start))
    ? fault(range, `This ${text.charAt(start)} closes nothing`, 'Take it away, or quote the value')
    : null
}

const CLOSED = "Put all of it in quotation marks; between ' and ', one ' is written twice"

function unknown({ message, pos }: ParseError): YamlFault {
  const said = message.split('\n')[0]?.replace(/\.$/u, '') ?? message
  const advice = 'Mend the line; a text that holds ": " or begins with a sign needs "quotes"'
  return fault(pos, `This is no YAML: ${said}`, advice)
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
