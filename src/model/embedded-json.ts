/**
 * Data as JSON that can stand in a script element, as data or as JavaScript: nothing in it ends the
 * element or begins a comment.
 */
export function embeddedJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
