/**
 * Our stylesheet as it is sent: without the comments and the indentation, which only its writer needs.
 * They are a fifth of its bytes.
 */
export function slim(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\s*\n\s*/gu, '\n')
    .trimStart()
}
