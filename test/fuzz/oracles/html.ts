import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { parse } from 'parse5'

export type Element = Tree.Element
type Node = Tree.ChildNode

/** A page as browsers read it. */
export interface Page {
  readonly elements: readonly Element[]
  /** Its words, with line feeds where a block begins or ends. */
  readonly text: string
  readonly attributes: readonly string[]
  readonly faults: readonly string[]
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'wbr',
  'path',
  'rect',
  'line',
  'circle',
  'stop',
])
const INLINE = new Set([
  'a',
  'abbr',
  'bdi',
  'code',
  'del',
  'em',
  'i',
  'b',
  'mark',
  'small',
  'span',
  'strong',
  'sup',
  'sub',
  'time',
  'wbr',
])

/** Reads a page and tells what is not as HTML has it: faults of syntax, ends that fail, elements where none may be. */
export function readPage(html: string): Page {
  const faults: string[] = []
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => faults.push(`parse5: ${code} (line ${startLine})`),
  })
  const elements: Element[] = []
  const attributes: string[] = []
  let text = ''
  const see = (node: Node) => {
    // What a wanted link says to those who do not see its colour parts no word of a reader who does.
    if (isHidden(node)) return
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value
    if (!('tagName' in node)) return
    elements.push(node)
    for (const { value } of node.attrs) attributes.push(value)
    const where = node.sourceCodeLocation
    const isWhole = where?.startTag !== undefined && where.endTag !== undefined
    if (!isWhole && !VOID.has(node.tagName))
      faults.push(`parse5: <${node.tagName}> does not begin and end where it is written`)
    const edge = INLINE.has(node.tagName) ? '' : '\n'
    text += edge
    for (const child of node.childNodes) see(child)
    text += edge
  }
  for (const child of document.childNodes) see(child)
  return { elements, text, attributes, faults }
}

function isHidden(node: Node): boolean {
  if (!('tagName' in node) || node.tagName !== 'span') return false
  return node.attrs.some(({ name, value }) => name === 'class' && value === 'hidden')
}
