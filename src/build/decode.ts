import { readable } from '../model/readable.ts'

/**
 * Decodes UTF-8, leaves a byte order mark out, makes every line end a line feed, and U+FFFD of whatever no page
 * can hold.
 */
export function decode(bytes: Uint8Array): string {
  return readable(new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n'))
}
