import type { Link, List, ListItem, Table, Text } from 'mdast'
import type { Block, WantedLink } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'
import { entityUrlOf } from '../model/slug.ts'
import type { BodyContext } from './body.ts'
import { hrefOf } from './href.ts'
import { linkHref } from './link-href.ts'
import { plainTable } from './plain-table.ts'

/** An address that the allow-list lets through and that needs no escaping. */
const ADDRESS = /^https?:\/\/[\w./~:?#@!$+,;=%-]*$/u
const NEEDS_ESCAPE = /[\0"&'<`]/u

/**
 * The HTML of the commonest prose, written straight away: the same, to the byte, that remark-html makes
 * of it and lets through, and about thirty times as fast. What it does not know it leaves to remark-html.
 *
 * @returns null for a node that is, or holds, anything else.
 * @example plainHtml({ type: 'paragraph', children: [{ type: 'text', value: 'A < B' }] }, context)
 * // '<p>A &#x3C; B</p>'
 */
export function plainHtml(node: Block, context: BodyContext): string | null {
  switch (node.type) {
    case 'text':
      return textHtml(node)
    case 'paragraph':
      return element('p', node.children, context)
    case 'emphasis':
      return element('em', node.children, context)
    case 'strong':
      return element('strong', node.children, context)
    case 'delete':
      return element('del', node.children, context)
    case 'inlineCode':
      return `<code>${escaped(node.value.replace(/\r?\n|\r/gu, ' '))}</code>`
    case 'articleLink': {
      const href = linkHref(node, context)
      if (node.title !== undefined || NEEDS_ESCAPE.test(href)) return null
      return element('a', node.children, context, ` href="${href}"`)
    }
    case 'wantedLink':
      return wantedHtml(node, context)
    case 'entityLink': {
      const href = hrefOf(context.path, entityUrlOf(node.slug as Slug))
      if (NEEDS_ESCAPE.test(href)) return null
      return element('a', node.children, context, ` href="${href}" class="entity"`)
    }
    case 'link':
      return linkHtml(node, context)
    case 'referenceMark': {
      const { id, noteId, number } = node
      return `<sup class="reference"><a href="#${noteId}" id="${id}">[${number}]</a></sup>`
    }
    case 'list':
      return listHtml(node, context)
    case 'table':
      return tableHtml(node, context)
    default:
      return null
  }
}

function childrenHtml(nodes: readonly Block[], context: BodyContext): string | null {
  let html = ''
  for (const node of nodes) {
    const one = plainHtml(node, context)
    if (one === null) return null
    html += one
  }
  return html
}

function element(
  name: string,
  children: readonly Block[],
  context: BodyContext,
  attributes = '',
): string | null {
  const html = childrenHtml(children, context)
  return html === null ? null : `<${name}${attributes}>${html}</${name}>`
}

/** An address that is its own label has no mark of a link that leads away. */
function linkHtml({ url, title, children }: Link, context: BodyContext): string | null {
  const [only] = children
  if (title || !ADDRESS.test(url) || children.length > 1 || only?.type !== 'text') return null
  const mark = url.endsWith(only.value) ? '' : ' class="external"'
  return element('a', children, context, ` href="${url}"${mark}`)
}

/** What the colour says is said in hidden words, too. */
function wantedHtml({ title, children }: WantedLink, context: BodyContext): string | null {
  const note = `(${context.notWritten})`
  const words = childrenHtml(children, context)
  if (words === null || NEEDS_ESCAPE.test(title + note)) return null
  const hidden = `<span class="hidden"> ${note}</span>`
  return `<span class="wanted" title="${title} ${note}">${words}${hidden}</span>`
}

function tableHtml(table: Table, context: BodyContext): string | null {
  const words = (cell: { readonly children: readonly Block[] }) =>
    childrenHtml(cell.children, context)
  return NEEDS_ESCAPE.test(context.table) ? null : plainTable(table, { name: context.table, words })
}

/** A list whose items are a paragraph each, with or without a list below. */
function listHtml(list: List, context: BodyContext): string | null {
  const { ordered, start, spread, children } = list
  if (spread === true) return null
  let html = ''
  for (const item of children) {
    const one = itemHtml(item, context)
    if (one === null) return null
    html += `\n${one}`
  }
  const name = ordered === true ? 'ol' : 'ul'
  const isFirst = ordered !== true || typeof start !== 'number' || start === 1
  const first = isFirst ? '' : ` start="${start}"`
  return `<${name}${first}>${html}\n</${name}>`
}

function itemHtml({ children, spread, checked }: ListItem, context: BodyContext): string | null {
  const [paragraph, list, ...more] = children
  if (spread !== false || typeof checked === 'boolean' || more.length > 0) return null
  if (paragraph?.type !== 'paragraph' || (list !== undefined && list.type !== 'list')) return null
  const words = childrenHtml(paragraph.children, context)
  const below = list === undefined ? '' : listHtml(list, context)
  if (words === null || below === null) return null
  return `<li>${words}${below === '' ? '' : `\n${below}\n`}</li>`
}

/** Spaces around line ends are nothing to a reader, and left out. */
function textHtml({ value }: Text): string {
  const text = /[\n\r]/u.test(value) ? value.replace(/[\t ]*(\r?\n|\r)[\t ]*/gu, '$1') : value
  return escaped(text)
}

function escaped(text: string): string {
  return /[&<]/u.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text
}
