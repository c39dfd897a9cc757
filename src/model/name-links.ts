import type { Text } from 'mdast'
import type { Name, Value } from './infobox.ts'
import type { Block } from './prose.ts'
import { textOf } from './prose.ts'

/** The link that a name becomes; null for one that leads nowhere. */
export type LinkOf = (name: Name) => Block | null

/** The names in a place or in entities; other values have none. */
export function namesIn(value: Value): readonly Name[] {
  return value.type === 'place' ? value.parts : value.type === 'entities' ? value.items : []
}

/**
 * Links the names of a place or of entities where they stand in the field's own text, so that the
 * text stays what the writer wrote. Links to articles are left alone; words that the writer linked to
 * an article which is not written give way to the link of their name, if it has one.
 *
 * @example 'Tahoua Region, Niger' // both names become links, the comma stays
 */
export function linkNames(
  blocks: readonly Block[],
  names: readonly Name[],
  linkOf: LinkOf,
): readonly Block[] {
  if (names.every((name) => linkOf(name) === null)) return blocks
  return linkIn(blocks, [...names], linkOf)
}

/** Takes the names off the list in their order, each at its first place in the text. */
function linkIn(blocks: readonly Block[], names: Name[], linkOf: LinkOf): Block[] {
  return blocks.flatMap((node): Block | Block[] => {
    if (node.type === 'text') return linkInText(node, names, linkOf)
    if (node.type === 'articleLink' || node.type === 'wantedLink' || node.type === 'link') {
      const words = textOf(node)
      const [first] = names
      const instead = node.type === 'wantedLink' && first?.name === words ? linkOf(first) : null
      while (names[0] !== undefined && words.includes(names[0].name)) names.shift()
      return instead ?? node
    }
    if (!('children' in node)) return node
    return { ...node, children: linkIn(node.children as readonly Block[], names, linkOf) } as Block
  })
}

function linkInText(node: Text, names: Name[], linkOf: LinkOf): Block[] {
  const pieces: Block[] = []
  let done = 0
  let plain = 0
  for (let next = names[0]; next !== undefined; next = names[0]) {
    const at = node.value.indexOf(next.name, done)
    if (at === -1) break
    done = at + next.name.length
    names.shift()
    const link = linkOf(next)
    if (link === null) continue
    if (at > plain) pieces.push({ type: 'text', value: node.value.slice(plain, at) })
    pieces.push(link)
    plain = done
  }
  if (plain < node.value.length) pieces.push({ type: 'text', value: node.value.slice(plain) })
  return pieces
}
