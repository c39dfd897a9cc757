import type { Field, Name, Value } from '../model/infobox.ts'
import type { Block } from '../model/prose.ts'
import { textOf, visit } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'
import type { Context } from './context.ts'
import { addLink } from './context.ts'
import { mediaOf } from './images.ts'

/**
 * A field's value with its names led to their articles. A name that the writer linked leads where
 * that link does, whatever its words.
 *
 * @param blocks the field's prose, its links resolved.
 */
export function resolveValue(
  { value, valueLocation }: Field,
  blocks: readonly Block[],
  context: Context,
): Value {
  if (value.type === 'image')
    return { ...value, media: mediaOf(value.path, valueLocation, context) }
  if (value.type !== 'place' && value.type !== 'entities') return value
  const linked = linkedNames(blocks)
  const named = ({ name }: Name): Name => {
    const explicit = linked.get(name)
    const slug = explicit === undefined ? context.surroundings.find(name) : explicit
    if (slug === null || slug === context.slug) return { name }
    addLink(context, slug)
    return { name, slug }
  }
  if (value.type === 'place') return { ...value, parts: value.parts.map(named) }
  return { ...value, items: value.items.map(named) }
}

/** The names that the writer linked, with what they lead to: null for articles that are wanted. */
type LinkedNames = ReadonlyMap<string, Slug | null>

function linkedNames(blocks: readonly Block[]): LinkedNames {
  const names = new Map<string, Slug | null>()
  visit(blocks, (node) => {
    if (node.type === 'articleLink') names.set(textOf(node), node.slug as Slug)
    if (node.type === 'wantedLink') names.set(textOf(node), null)
  })
  return names
}
