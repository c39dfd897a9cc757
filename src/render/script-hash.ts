import { createHash } from 'node:crypto'

/**
 * What a Content-Security-Policy allows a script within a page by: the hash of its text.
 *
 * @param script the text between `<script>` and `</script>`, to the byte.
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 * @example scriptHash('') // "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
 */
export function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
