/**
 * The relative link from one file of the output folder to another, escaped for HTML attributes'
 * sake as a URL: it works from `file://`, in any subfolder and on any host.
 *
 * @example hrefOf('wiki/midal-attack.html', 'wiki/niger.html') // 'niger.html'
 * @example hrefOf('wiki/midal-attack.html', 'index.html')      // '../index.html'
 */
export function hrefOf(from: string, to: string, fragment: string | null = null): string {
  if (from !== to || fragment === null) {
    const url = escaped(from === to ? to.slice(to.lastIndexOf('/') + 1) : relative(from, to))
    return fragment === null ? url : `${url}#${encodeURIComponent(fragment)}`
  }
  return `#${encodeURIComponent(fragment)}`
}

/** Paths of the output folder have no `.` and `..` in them, so that what both begin with tells. */
function relative(from: string, to: string): string {
  let common = 0
  let up = 0
  const isSame = (at: number) => from.charCodeAt(at) === to.charCodeAt(at)
  let at = 0
  for (; at < from.length && isSame(at); at++) if (from[at] === '/') common = at + 1
  for (at = common; at < from.length; at++) if (from[at] === '/') up++
  return '../'.repeat(up) + to.slice(common)
}

const PLAIN = /^[\w./-]*$/u

function escaped(path: string): string {
  return PLAIN.test(path) ? path : encodeURI(path).replace(/[?#]/gu, encodeURIComponent)
}
