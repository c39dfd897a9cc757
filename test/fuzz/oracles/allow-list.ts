/** On any element. */
const EVERYWHERE = 'class hidden id lang'

/**
 * All elements that pages may have, and their attributes: what `src/render/sanitize.ts` lets through of prose, and
 * what the templates write.
 */
const LISTED: Readonly<Record<string, string>> = {
  // The page
  html: 'dir data-edition data-previews data-root data-title',
  head: '',
  meta: 'charset content http-equiv name property',
  title: '',
  link: 'href rel title type',
  script: 'defer src type',
  body: '',
  noscript: '',
  // Its parts
  article: '',
  aside: '',
  details: 'data-key',
  div: 'aria-label data-full role tabindex',
  footer: '',
  header: '',
  main: '',
  nav: 'aria-label',
  section: '',
  summary: '',
  // Prose
  a: 'aria-current aria-label aria-labelledby aria-selected href role tabindex title',
  b: '',
  bdi: '',
  blockquote: '',
  br: '',
  caption: '',
  code: '',
  col: '',
  colgroup: '',
  dd: '',
  del: '',
  dl: '',
  dt: '',
  em: '',
  figcaption: '',
  figure: '',
  h1: '',
  h2: '',
  h3: 'data-day',
  h4: '',
  h5: '',
  h6: '',
  hr: '',
  img: 'alt height loading src title width',
  li: 'value',
  mark: '',
  ol: 'start',
  p: 'aria-hidden data-copied data-failed data-found data-list data-next data-none data-today role',
  pre: '',
  small: '',
  span: 'title',
  strong: '',
  sup: '',
  table: 'aria-label',
  tbody: '',
  td: 'colspan data-sort',
  th: 'aria-sort colspan data-numeric scope',
  thead: '',
  time: 'datetime',
  tr: '',
  ul: '',
  // What is filled in
  button: 'aria-controls aria-expanded aria-label data-sign popovertarget type',
  fieldset: '',
  form: 'action popover role',
  input:
    'aria-autocomplete aria-controls aria-expanded aria-keyshortcuts aria-label autocapitalize autocomplete checked dir enterkeyhint name placeholder role spellcheck type value',
  label: '',
  legend: '',
  option: 'value',
  output: 'data-shown',
  select: 'name',
  // Pictures of the frame and of the timeline
  circle: 'cx cy r',
  defs: '',
  g: 'aria-hidden',
  line: 'x1 x2 y1 y2',
  linearGradient: '',
  path: 'd',
  rect: 'fill height rx width x y',
  stop: 'offset',
  svg: 'aria-hidden aria-labelledby height role viewBox width',
  text: 'dx text-anchor x y',
}

/** What the page that searches tells its script, `data-…`. */
const WORDS_OF_SEARCH = /^data-(?:[a-z]+-)*[a-z]+$/u
const ALLOWED = new Map(
  Object.entries(LISTED).map(([tag, names]) => [tag, new Set(`${EVERYWHERE} ${names}`.split(' '))]),
)

/** Whether an element of a page may have an attribute; without one, whether it may be there. */
export function isAllowed(tag: string, attribute: string | null, path: string): boolean {
  const allowed = ALLOWED.get(tag)
  if (allowed === undefined || attribute === null) return allowed !== undefined
  if (path === 'search.html' && tag === 'div' && WORDS_OF_SEARCH.test(attribute)) return true
  return allowed.has(attribute)
}
