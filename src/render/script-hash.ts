import { createHash } from 'node:crypto'

/**
 * What a Content-Security-Policy allows a script within a page by: the hash of its text.
 *
 * @param script the text between `<script>` and `</script>`, to the byte.
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 * @example scriptHash('') // "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
 */
export function scriptHash(script: string): string {
  const known = hashes.get(script)
  if (known !== undefined) return known
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`
  if (hashes.size < MOST) hashes.set(script, hash)
  return hash
}

/** Pages share a few scripts, unless a template writes one for each. */
const hashes = new Map<string, string>()
const MOST = 100
