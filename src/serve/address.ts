/**
 * The path that a request asks for, decoded, without the first slash; null for what is no path within a
 * folder, or leads to a hidden file. `http://host/path` is read as well (RFC 9112, 3.2.2).
 *
 * @example addressOf('/wiki/m%C3%BCnster.html?x#y') // 'wiki/münster.html'
 * @example addressOf('/wiki/') // 'wiki/'
 * @example addressOf('/%2e%2e/secret') // null
 */
export function addressOf(target: string): string | null {
  const path = decoded(target.replace(/^https?:\/\/[^/?#]*/iu, '').replace(/[?#].*$/su, ''))
  if (path === null || !path.startsWith('/') || /[\0\\]/u.test(path)) return null
  const parts = path.slice(1).split('/')
  const isPlain = parts.every((part, at) =>
    part === '' ? at === parts.length - 1 : part[0] !== '.',
  )
  return isPlain ? parts.join('/') : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
