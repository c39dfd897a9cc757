import type { Translate } from './messages.ts'

/** A message as HTML, with HTML in place of its `{names}`: a sentence that has links in it. */
export type Fill = (key: string, html: Readonly<Record<string, string>>, count?: number) => string

/**
 * Makes the filler of one language's messages; `count` chooses a plural form, as it does for a text.
 *
 * @example fillOf(t)('bothLink', { name: '<a href="niger.html">Niger</a>' })
 */
export function fillOf(t: Translate): Fill {
  return (key, html, count) =>
    escaped(t(key, count === undefined ? {} : { count })).replace(
      /\{(\w+)\}/gu,
      (whole, name: string) => html[name] ?? whole,
    )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
