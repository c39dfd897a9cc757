import { code, table } from './table.ts'
import type { Property, Shape } from './views.ts'

/** The properties of an interface; each type leads to the article that describes it. */
export function shapeTable(
  properties: readonly Property[],
  shapes: ReadonlyMap<string, Shape>,
): string {
  return table(
    ['property', 'type', 'what it is'],
    properties.map(({ name, type, summary }) => [
      code(name),
      typeLink(type, shapes),
      summary.replaceAll(/\s+/gu, ' '),
    ]),
  )
}

/** @example typeLink('PageLink[]', shapes) // '[`PageLink[]`](views.md#pagelink)' */
export function typeLink(type: string, shapes: ReadonlyMap<string, Shape>): string {
  const target = namesIn(type)
    .map((name) => placeOf(shapes.get(name)))
    .find((one) => one !== null)
  return target ? `[${code(type)}](${target})` : code(type)
}

/** A view stands with its template, what several templates get together; null for what is described nowhere. */
function placeOf(shape: Shape | undefined): string | null {
  if (shape === undefined || shape.name === 'ArticleData') return null
  if (isDescribed(shape)) return `views.md#${shape.name.toLowerCase()}`
  const kind = shape.properties.find(({ name }) => name === 'kind')?.type
  return kind === undefined ? null : `${kind.replaceAll('"', '')}.md`
}

/** Those names in a type that might be of interfaces. */
export function namesIn(type: string): string[] {
  return [...type.matchAll(/\b[A-Z]\w+/gu)].map(([name]) => name)
}

/** Views of pages are described with their templates, data in the article on them. */
export function isDescribed(shape: Shape | undefined): boolean {
  return (
    shape !== undefined &&
    shape.name !== 'ArticleData' &&
    (shape.properties.length > 0 || shape.meaning !== null) &&
    !shape.properties.some(({ name, type }) => name === 'kind' && /^"[a-z-]+"$/u.test(type))
  )
}
