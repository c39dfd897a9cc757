import type { Text } from 'mdast'
import type { Name, Value } from '../model/infobox.ts'
import type { ArticleLink, Block } from '../model/prose.ts'
import { textOf } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'

/**
 * Links the names of a place or of entities where they stand in the field's own text, so that the
 * text stays what the writer wrote. Links that the writer made are left alone.
 *
 * @example 'Tahoua Region, Niger' // both names become links, the comma stays
 */
export function linkNames(blocks: readonly Block[], value: Value): readonly Block[] {
  const names = namesOf(value)
  if (names.every(({ slug }) => slug === undefined)) return blocks
  return linkIn(blocks, [...names])
}

function namesOf(value: Value): readonly Name[] {
  return value.type === 'place' ? value.parts : value.type === 'entities' ? value.items : []
}

/** Takes the names off the list in their order, each at its first place in the text. */
function linkIn(blocks: readonly Block[], names: Name[]): Block[] {
  return blocks.flatMap((node): Block | Block[] => {
    if (node.type === 'text') return linkInText(node, names)
    if (node.type === 'articleLink' || node.type === 'wantedLink' || node.type === 'link') {
      const words = textOf(node)
      while (names[0] !== undefined && words.includes(names[0].name)) names.shift()
      return node
    }
    if (!('children' in node)) return node
    return { ...node, children: linkIn(node.children as readonly Block[], names) } as Block
  })
}

function linkInText(node: Text, names: Name[]): Block[] {
  const pieces: Block[] = []
  let done = 0
  let plain = 0
  for (let next = names[0]; next !== undefined; next = names[0]) {
    const at = node.value.indexOf(next.name, done)
    if (at === -1) break
    done = at + next.name.length
    names.shift()
    if (next.slug === undefined) continue
    if (at > plain) pieces.push({ type: 'text', value: node.value.slice(plain, at) })
    pieces.push(linkTo(next.slug, next.name))
    plain = done
  }
  if (plain < node.value.length) pieces.push({ type: 'text', value: node.value.slice(plain) })
  return pieces
}

function linkTo(slug: Slug, name: string): ArticleLink {
  return { type: 'articleLink', slug, fragment: null, children: [{ type: 'text', value: name }] }
}
