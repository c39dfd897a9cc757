import { embeddedJson } from './embedded-json.ts'
import type { ReaderData } from './reader.ts'

/** A classic script that hands data to the browser's side, see `model/reader.ts`. */
export function scriptOf(name: keyof ReaderData, ...data: readonly unknown[]): string {
  return `encyclopress.${name}(${data.map(embeddedJson).join(',')})\n`
}
