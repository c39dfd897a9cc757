/**
 * A classic script that hands data to the browser's side, see `model/reader.ts`. The data are JSON,
 * escaped so that they are JavaScript wherever they stand.
 */
export function scriptOf(name: 'previews' | 'titles', key: string | number, data: unknown): string {
  return `encyclopress.${name}(${json(key)},${json(data)})\n`
}

function json(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
