import { ADDRESSES } from './payloads/addresses.ts'
import { CONTEXTS } from './payloads/contexts.ts'
import { HTML } from './payloads/html.ts'
import { NAMES } from './payloads/names.ts'

/** A text that tries to run something, or to load something, wherever it comes to stand. */
export interface Payload {
  readonly id: number
  /** What kind of trick it is. */
  readonly kind: string
  readonly text: string
  /** The same on one line. */
  readonly line: string
}

/** A host that nobody has. */
export const ELSEWHERE = 'elsewhere.invalid'

/** All payloads; each calls `__ran` with its number, or asks `ELSEWHERE` for something that has it in its path. */
export const PAYLOADS: readonly Payload[] = Object.entries({
  ...HTML,
  ...ADDRESSES,
  ...CONTEXTS,
  ...NAMES,
})
  .flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })))
  .map(({ kind, text: raw }, id) => {
    const text = raw
      .replaceAll('RUN', `__ran(${id})`)
      .replaceAll('AWAY', `https://${ELSEWHERE}/${id}`)
    return { id, kind, text, line: text.replace(/[\n\r\u2028\u2029]+/gu, ' ').trim() }
  })

/** One text that does nothing, to see what pages are made of. */
export const HARMLESS: Payload = { id: -1, kind: 'none', text: 'Harmless', line: 'Harmless' }
