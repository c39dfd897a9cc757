/** A part of an XML file that is no text. */
export type Markup =
  | { readonly kind: 'element'; readonly name: string; readonly attributes: readonly Attribute[] }
  | { readonly kind: 'instruction'; readonly target: string }
  /** A document type; `isPlain` where it declares at most entities that are plain words. */
  | { readonly kind: 'doctype'; readonly isPlain: boolean }

export interface Attribute {
  /** With its prefix, such as `xlink:href`. */
  readonly name: string
  /** As written: references are not resolved. */
  readonly value: string
}

/**
 * The markup of an XML file in its order, up to the first thing that is not well-formed, since a browser goes
 * no further. In linear time.
 *
 * @see https://www.w3.org/TR/xml/
 */
export function* markupOf(text: string): Iterable<Markup> {
  let open = text.indexOf('<')
  while (open !== -1) {
    const { end, found } = markupAt(text, open)
    if (found !== null) yield found
    if (end === -1) return
    open = text.indexOf('<', end)
  }
}

/** `end` is -1 where nothing follows that can be read. */
interface Step {
  readonly end: number
  readonly found: Markup | null
}

function markupAt(text: string, at: number): Step {
  if (text.startsWith('<!--', at)) return past(text, '-->', at + '<!--'.length)
  if (text.startsWith('<![CDATA[', at)) return past(text, ']]>', at)
  if (text.startsWith('</', at)) return past(text, '>', at)
  if (text.startsWith('<?', at)) {
    const target = match(/[^\s?]*/y, text, at + '<?'.length)?.[0] ?? ''
    return { ...past(text, '?>', at), found: { kind: 'instruction', target } }
  }
  return text.startsWith('<!', at) ? doctypeAt(text, at) : elementAt(text, at)
}

function past(text: string, mark: string, from: number): Step {
  const at = text.indexOf(mark, from)
  return { end: at === -1 ? -1 : at + mark.length, found: null }
}

const DOCTYPE = /<!DOCTYPE(?:\s+(?:[^\s"'[>]+|"[^"]*"|'[^']*'))*\s*/y
const DECLARATION =
  /\s+|<!--(?:[^-]|-[^-])*-->|<!ENTITY\s+[^\s%&"'<>]+\s+(?:"[^"<&%]*"|'[^'<&%]*')\s*>/y
const END_OF_SUBSET = /\]\s*>/y

function doctypeAt(text: string, at: number): Step {
  const head = match(DOCTYPE, text, at)
  let end = at + (head?.[0].length ?? 0)
  if (head && text[end] === '>') return { end, found: { kind: 'doctype', isPlain: true } }
  if (head && text[end] === '[') {
    end++
    for (let one = match(DECLARATION, text, end); one; one = match(DECLARATION, text, end))
      end += one[0].length
    if (match(END_OF_SUBSET, text, end)) return { end, found: { kind: 'doctype', isPlain: true } }
  }
  return { end: -1, found: { kind: 'doctype', isPlain: false } }
}

const NAME = /[^\s/<>="']+/y
const ATTRIBUTE = /\s*([^\s/<>="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
const END_OF_TAG = /\s*\/?>/y

function elementAt(text: string, at: number): Step {
  const name = match(NAME, text, at + 1)?.[0] ?? ''
  const attributes: Attribute[] = []
  let end = at + 1 + name.length
  for (let one = match(ATTRIBUTE, text, end); one; one = match(ATTRIBUTE, text, end)) {
    const [whole, name = '', quoted, single = ''] = one
    attributes.push({ name, value: quoted ?? single })
    end += whole.length
  }
  const isWhole = match(END_OF_TAG, text, end) !== null
  return { end: isWhole ? end : -1, found: { kind: 'element', name, attributes } }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
