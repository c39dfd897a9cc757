import type remarkHtml from 'remark-html'

type Schema = NonNullable<
  Exclude<NonNullable<Parameters<typeof remarkHtml>[0]>['sanitize'], boolean>
>

/**
 * All that prose may become. Whatever is not on this list is dropped by hast-util-sanitize, so a
 * handler that makes something new must be let through here.
 */
export const ALLOWED: Schema = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'div',
    'em',
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'li',
    'ol',
    'p',
    'pre',
    'span',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'title', 'id', ['className', 'external', 'entity']],
    code: [['className', /^language-./u]],
    div: [['className', 'scroll'], ['role', 'group'], 'ariaLabel', 'tabIndex'],
    figure: [['className', 'code']],
    img: ['src', 'alt', 'title', 'width', 'height', ['loading', 'lazy']],
    ol: ['start'],
    span: ['title', ['className', 'wanted', 'hidden', 'missing']],
    sup: [['className', 'reference']],
    td: [['className', /^align-(?:left|center|right)$/u]],
    th: [['className', /^align-(?:left|center|right)$/u]],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  // Ids are ours, and unlike those of the page's frame: nothing to guard against.
  clobber: [],
  ancestors: {},
  required: {},
  strip: [],
  allowComments: false,
  allowDoctypes: false,
}
