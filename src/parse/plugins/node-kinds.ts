/** A node of which nothing is sure. */
export interface Loose {
  readonly type?: unknown
  readonly value?: unknown
  readonly alt?: unknown
  readonly children?: unknown
  readonly position?: { readonly start?: object; readonly end?: object }
  readonly [property: string]: unknown
}

/** Among what a node stands. */
export type Where = 'flow' | 'phrasing' | 'items' | 'rows' | 'cells'

/** What a node is, and what of it counts. */
export interface Kind {
  readonly where: Where
  /** Whether it may stand among blocks and among words alike. */
  readonly isAnywhere: boolean
  /** Among what its children stand; null where it has none. */
  readonly children: Where | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** Reads a property; undefined where it is not to be there. */
type Read = (value: unknown) => unknown

/** A property that a node cannot be without. */
const MISSING = Symbol('missing')

const text: Read = (value) => (typeof value === 'string' ? value : MISSING)
const maybeText: Read = (value) => (typeof value === 'string' || value === null ? value : undefined)
const flag: Read = (value) => (typeof value === 'boolean' || value === null ? value : undefined)
const level: Read = (value) => ([1, 2, 3, 4, 5, 6].includes(value as number) ? value : MISSING)
const start: Read = (value) =>
  value === null || (Number.isSafeInteger(value) && Number(value) >= 0) ? value : undefined
const reference: Read = (value) =>
  ['shortcut', 'collapsed', 'full'].includes(value as string) ? value : 'full'
const align: Read = (value) =>
  Array.isArray(value)
    ? value.map((one) => (['left', 'right', 'center'].includes(one) ? one : null))
    : undefined
const section: Read = (value) => (typeof value === 'string' ? value : null)

const NAMED = { identifier: text, label: maybeText }
const LINK = { url: text, title: maybeText }

type Entry = readonly [Where, Where | null, Readonly<Record<string, Read>>?]

/** https://github.com/syntax-tree/mdast, with GFM's nodes, and our `wikiLink`. */
const KINDS: Readonly<Record<string, Entry>> = {
  paragraph: ['flow', 'phrasing'],
  heading: ['flow', 'phrasing', { depth: level }],
  thematicBreak: ['flow', null],
  blockquote: ['flow', 'flow'],
  list: ['flow', 'items', { ordered: flag, start, spread: flag }],
  listItem: ['items', 'flow', { spread: flag, checked: flag }],
  code: ['flow', null, { value: text, lang: maybeText, meta: maybeText }],
  html: ['flow', null, { value: text }],
  definition: ['flow', null, { ...NAMED, ...LINK }],
  footnoteDefinition: ['flow', 'flow', NAMED],
  table: ['flow', 'rows', { align }],
  tableRow: ['rows', 'cells'],
  tableCell: ['cells', 'phrasing'],
  text: ['phrasing', null, { value: text }],
  emphasis: ['phrasing', 'phrasing'],
  strong: ['phrasing', 'phrasing'],
  delete: ['phrasing', 'phrasing'],
  inlineCode: ['phrasing', null, { value: text }],
  break: ['phrasing', null],
  link: ['phrasing', 'phrasing', LINK],
  image: ['phrasing', null, { ...LINK, alt: maybeText }],
  linkReference: ['phrasing', 'phrasing', { ...NAMED, referenceType: reference }],
  imageReference: ['phrasing', null, { ...NAMED, referenceType: reference, alt: maybeText }],
  footnoteReference: ['phrasing', null, NAMED],
  wikiLink: ['phrasing', 'phrasing', { target: text, section }],
}

/** What a node is; null where it is nothing that is known, or lacks what such a node must have. */
export function kindOf(node: Loose): Kind | null {
  const { type } = node
  const entry = typeof type === 'string' && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined
  if (entry === undefined) return null
  const [where, children, reads = {}] = entry
  const properties: Record<string, unknown> = {}
  for (const [name, read] of Object.entries(reads)) {
    const value = read(node[name])
    if (value === MISSING) return null
    if (value !== undefined) properties[name] = value
  }
  return { where, isAnywhere: type === 'html', children, properties }
}
