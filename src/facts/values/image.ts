import type { Reading } from './reading.ts'

/**
 * Reads the address of an image file in the content folder.
 *
 * @example readImage('images/midal.jpg') // { value: { type: 'image', path: 'images/midal.jpg' } }
 */
export function readImage(text: string): Reading {
  return /^[^\n]+\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(text)
    ? { value: { type: 'image', path: text } }
    : null
}
