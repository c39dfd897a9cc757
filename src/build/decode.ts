/** Decodes UTF-8, leaves a byte order mark out and makes every line end a line feed. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n')
}
