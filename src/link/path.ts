import { posix } from 'node:path'

/**
 * The path in the content folder of what an article addresses from its own folder. A path that
 * begins with `/` starts at the content folder.
 *
 * @example resolvePath('people/ada.md', '../images/ada.jpg') // 'images/ada.jpg'
 */
export function resolvePath(from: string, path: string): string {
  if (path.startsWith('/')) return posix.normalize(path.slice(1))
  return posix.normalize(posix.join(posix.dirname(from), path))
}

/** @example decodePath('the%20valley.svg') // 'the valley.svg'; a lone % means itself */
export function decodePath(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
