import type { Element, ElementContent, Properties } from 'hast'
import type { Code, Image, Link, Root, Table } from 'mdast'
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
import { entityUrlOf } from '../model/slug.ts'
import type { BodyContext } from './body.ts'
import { hrefOf } from './href.ts'
import { linkHref } from './link-href.ts'
import { ALLOWED } from './sanitize.ts'

type Handlers = NonNullable<NonNullable<Parameters<typeof remarkHtml>[0]>['handlers']>
type State = Parameters<NonNullable<Handlers['link']>>[0]

/** What writes a block of any kind: remark-html with our nodes, held to our allow-list. */
export function richHtml(context: BodyContext): (block: Block) => string {
  const processor = unified()
    .use(remarkHtml, { handlers: handlersOf(context), sanitize: ALLOWED })
    .freeze()
  return (block) => processor.stringify({ type: 'root', children: [block] } as Root).trim()
}

/** A handler for each node that is ours, or that we render in another way than remark-html. */
export function handlersOf(context: BodyContext): Handlers {
  return {
    articleLink: (state: State, node: ArticleLink) =>
      element(
        'a',
        {
          href: linkHref(node, context),
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

    code: (_: State, node: Code) => {
      const { lang, meta, value } = node
      const code = element('code', lang ? { className: [`language-${lang}`] } : {}, [
        text(value === '' ? '' : `${value}\n`),
      ])
      const block = element('pre', {}, [code])
      return meta
        ? element('figure', { className: ['code'] }, [
            element('figcaption', {}, [text(meta)]),
            block,
          ])
        : block
    },

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

/** An image of the site; one that cannot be shown gives its description, its title and its address. */
function image(node: Image, context: BodyContext): Element {
  const media: Media | null = node.data?.media ?? null
  if (media === null) {
    const told = [node.alt, node.title].filter((one) => one).join('; ')
    const words = told ? `${told} (${node.url})` : node.url
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
