import { LIVE_SCRIPT, VERSION } from '../model/live.ts'

/**
 * A page with the script that reloads it; on disk it stays as it is.
 *
 * @param version the version of the page.
 * @param base where relative links begin, if not at the page's own address.
 */
export function withScript(html: string, version: string, base: string | null = null): string {
  const script = `<script src="${LIVE_SCRIPT}" ${VERSION}="${version}" defer></script>`
  const added = base === null ? script : `<base href="${base}">${script}`
  // Relative addresses above would be resolved without the base.
  const head = /<head\b[^>]*>/iu.exec(html)
  if (head === null) return html + added
  const place = head.index + head[0].length
  return html.slice(0, place) + added + html.slice(place)
}
