import { hrefOf } from './href.ts'

/**
 * The whole address of a file of the output folder. The front page's is that of the folder: a host shows
 * it there, and readers link to it so.
 *
 * @param url where the site lies; it ends with `/`.
 * @example addressOf('https://example.org/sahel/', 'wiki/ménaka.html') // '…/sahel/wiki/m%C3%A9naka.html'
 */
export function addressOf(url: string, path: string): string {
  return path === 'index.html' ? url : url + hrefOf('', path)
}
