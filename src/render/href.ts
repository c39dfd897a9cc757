import { posix } from 'node:path'

/**
 * The relative link from one file of the output folder to another, escaped for HTML attributes'
 * sake as a URL: it works from `file://`, in any subfolder and on any host.
 *
 * @example hrefOf('wiki/midal-attack.html', 'wiki/niger.html') // 'niger.html'
 * @example hrefOf('wiki/midal-attack.html', 'index.html')      // '../index.html'
 */
export function hrefOf(from: string, to: string, fragment: string | null = null): string {
  const path = from === to ? '' : posix.relative(posix.dirname(from), to)
  const url = encodeURI(path).replace(/[?#]/gu, encodeURIComponent)
  return fragment === null ? url || posix.basename(to) : `${url}#${encodeURIComponent(fragment)}`
}
