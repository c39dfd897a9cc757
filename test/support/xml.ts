import type { Document, Element } from '@xmldom/xmldom'
import { DOMParser } from '@xmldom/xmldom'

/** Parses XML as strictly as it is meant to be: whatever is not well-formed is an error. */
export function parseXml(text: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`)
  }
  return new DOMParser({ onError }).parseFromString(text, 'application/xml')
}

/** The children of an element that have a name, or all. */
export function childrenOf(element: Element | Document, name?: string): Element[] {
  return [...element.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && (name === undefined || node.nodeName === name),
  )
}

/** The text of the one child of that name. */
export function textIn(element: Element, name: string): string {
  const [only, ...more] = childrenOf(element, name)
  if (only === undefined || more.length > 0) throw new Error(`not one <${name}>`)
  return only.textContent ?? ''
}
