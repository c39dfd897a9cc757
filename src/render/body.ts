import type { Paragraph } from 'mdast'
import { lazily } from '../model/lazily.ts'
import type { Block } from '../model/prose.ts'
import { plainHtml } from './plain-html.ts'
import { richHtml } from './rich-html.ts'

/** The page that prose is rendered for. */
export interface BodyContext {
  /** The page's own file, relative to the output folder. */
  readonly path: string
  /** What a link to an unwritten article says to those who cannot see its colour. */
  readonly notWritten: string
  /** The name of a table's frame, which scrolls. */
  readonly table: string
}

/** Turns prose into HTML. */
export interface Body {
  readonly prose: (blocks: readonly Block[]) => string
  /** The same, a single paragraph without its `<p>`. */
  readonly inline: (blocks: readonly Block[]) => string
  /** Words within a line: a heading's. */
  readonly words: (nodes: readonly Block[]) => string
}

/** Makes the renderer of one page's prose: remark-html with our nodes, held to our allow-list. */
export function bodyOf(context: BodyContext): Body {
  const rich = lazily(() => richHtml(context))
  const prose = (blocks: readonly Block[]) =>
    blocks.map((block) => plainHtml(block, context) ?? rich()(block)).join('\n')
  const inline = (blocks: readonly Block[]) => {
    const [only, ...more] = blocks
    if (only === undefined || more.length > 0) return prose(blocks)
    return only.type === 'paragraph'
      ? prose(blocks).slice('<p>'.length, -'</p>'.length)
      : prose(blocks)
  }
  const words = (nodes: readonly Block[]) =>
    inline([{ type: 'paragraph', children: nodes as Paragraph['children'] }])
  return { prose, inline, words }
}
