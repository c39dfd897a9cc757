import type { ReaderData } from '../model/reader.ts'

/**
 * A classic script that hands data to the browser's side, see `model/reader.ts`. The data are JSON,
 * escaped so that they are JavaScript wherever they stand.
 */
export function scriptOf(name: keyof ReaderData, ...data: readonly unknown[]): string {
  return `encyclopress.${name}(${data.map(json).join(',')})\n`
}

function json(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
