import type { Text } from 'mdast'
import type { Block, WikiLink } from '../model/prose.ts'

const TRAIL = /^\p{Ll}+/u

/**
 * Small letters right behind a link belong to its words, as in MediaWiki
 * (https://www.mediawiki.org/wiki/Help:Links#Internal_links, "link trail"); a script without small
 * letters has no trails.
 *
 * @param parent a node whose children have been read.
 * @example `[[attack]]s` // a link to "attack" that reads "attacks"
 */
export function withTrails(parent: Block): Block {
  if (!('children' in parent)) return parent
  const nodes = parent.children as readonly Block[]
  if (!nodes.some(({ type }) => type === 'wikiLink')) return parent
  const joined: Block[] = []
  for (const node of nodes) {
    const link = joined.at(-1)
    const trail = node.type === 'text' ? TRAIL.exec(node.value)?.[0] : undefined
    if (trail === undefined || link?.type !== 'wikiLink') {
      joined.push(node)
      continue
    }
    joined[joined.length - 1] = withTrail(link, trail)
    const rest = (node as Text).value.slice(trail.length)
    if (rest !== '') joined.push(moved(node as Text, rest, trail.length))
  }
  return { ...parent, children: joined } as Block
}

function withTrail(link: WikiLink, trail: string): WikiLink {
  return { ...link, children: [...link.children, { type: 'text', value: trail }] }
}

/** What is left of a text, which begins so much later. */
function moved(node: Text, value: string, by: number): Text {
  if (node.position === undefined) return { ...node, value }
  const { start, end } = node.position
  return { ...node, value, position: { start: { ...start, column: start.column + by }, end } }
}
