import type { Element, ElementContent, Properties } from 'hast'
import type { Image, Link, Paragraph, Root, Table } from 'mdast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import type {
  ArticleLink,
  Block,
  EntityLink,
  Figure,
  Media,
  ReferenceMark,
  WantedLink,
} from '../model/prose.ts'
import { textOf } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'
import { entityUrlOf, urlOf } from '../model/slug.ts'
import { hrefOf } from './href.ts'
import { plainHtml } from './plain-html.ts'
import { ALLOWED } from './sanitize.ts'

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

type Handlers = NonNullable<NonNullable<Parameters<typeof remarkHtml>[0]>['handlers']>
type State = Parameters<NonNullable<Handlers['link']>>[0]

/** Makes the renderer of one page's prose: remark-html with our nodes, held to our allow-list. */
export function bodyOf(context: BodyContext): Body {
  let processor: ReturnType<typeof processorOf> | null = null
  const processed = (block: Block) => {
    processor ??= processorOf(context)
    return processor.stringify({ type: 'root', children: [block] } as Root).trim()
  }
  const prose = (blocks: readonly Block[]) =>
    blocks.map((block) => plainHtml(block, context) ?? processed(block)).join('\n')
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

/** remark-html, for what is more than words and links; many pages do without. */
function processorOf(context: BodyContext) {
  return unified()
    .use(remarkHtml, { handlers: handlersOf(context), sanitize: ALLOWED })
    .freeze()
}

/** A handler for each node that is ours, or that we render in another way than remark-html. */
export function handlersOf(context: BodyContext): Handlers {
  return {
    articleLink: (state: State, node: ArticleLink) =>
      element(
        'a',
        {
          href: hrefOf(context.path, urlOf(node.slug as Slug), node.fragment),
          ...(node.title === undefined ? {} : { title: node.title }),
        },
        state.all(node),
      ),

    wantedLink: (state: State, node: WantedLink) =>
      element('span', { className: ['wanted'], title: `${node.title} (${context.notWritten})` }, [
        ...state.all(node),
        element('span', { className: ['hidden'] }, [text(` (${context.notWritten})`)]),
      ]),

    entityLink: (state: State, node: EntityLink) =>
      element(
        'a',
        { href: hrefOf(context.path, entityUrlOf(node.slug as Slug)), className: ['entity'] },
        state.all(node),
      ),

    link: (state: State, node: Link) => {
      // Print spells an external address out, unless the words are the address.
      const isAddress = node.url.endsWith(textOf(node))
      return element(
        'a',
        {
          href: node.url,
          ...(isAddress ? {} : { className: ['external'] }),
          ...(node.title ? { title: node.title } : {}),
        },
        state.all(node),
      )
    },

    referenceMark: (_: State, node: ReferenceMark) =>
      element('sup', { className: ['reference'] }, [
        element('a', { href: `#${node.noteId}`, id: node.id }, [text(`[${node.number}]`)]),
      ]),

    image: (_: State, node: Image) => image(node, context),

    figure: (_: State, node: Figure) =>
      element('figure', {}, [
        image(node.children[0], context),
        ...(node.caption === '' ? [] : [element('figcaption', {}, [text(node.caption)])]),
      ]),

    table: (state: State, node: Table) => {
      const [head, ...rows] = state.all(node).map(alignByClass)
      const parts = [
        ...(head === undefined ? [] : [element('thead', {}, [head])]),
        ...(rows.length === 0 ? [] : [element('tbody', {}, rows)]),
      ]
      const frame = { className: ['scroll'], role: 'group', ariaLabel: context.table, tabIndex: 0 }
      return element('div', frame, [element('table', {}, parts)])
    },
  }
}

/** Cells say how they are aligned by a class: HTML no longer has the attribute that mdast uses. */
function alignByClass(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const { align, ...properties } = node.properties
  if (typeof align === 'string') properties.className = [`align-${align}`]
  return { ...node, properties, children: node.children.map(alignByClass) }
}

/** An image of the site; one that cannot be shown gives its description and its address. */
function image(node: Image, context: BodyContext): Element {
  const media: Media | null = node.data?.media ?? null
  if (media === null) {
    const words = node.alt ? `${node.alt} (${node.url})` : node.url
    return element('span', { className: ['missing'] }, [text(words)])
  }
  return element('img', {
    src: hrefOf(context.path, media.url),
    alt: node.alt ?? '',
    width: media.width,
    height: media.height,
    loading: 'lazy',
    ...(node.title ? { title: node.title } : {}),
  })
}

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
