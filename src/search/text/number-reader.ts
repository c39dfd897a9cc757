import { VALUES } from './vlq.ts'

/** Reads numbers out of bytes, see `vlqOf`. */
export interface NumberReader {
  /** Where the next number begins. */
  at: number
  readonly bytes: Uint8Array
}

export function nextNumber(reader: NumberReader): number {
  const { bytes } = reader
  let { at } = reader
  let value = 0
  for (let shift = 0; ; shift += 5) {
    const digit = VALUES[bytes[at++] as number] as number
    value |= (digit & 31) << shift
    if (digit < 32) break
  }
  reader.at = at
  return value
}

/** Goes over so many numbers. */
export function skipNumbers(reader: NumberReader, count: number): void {
  const { bytes } = reader
  let { at } = reader
  for (let left = count; left > 0; ) if ((VALUES[bytes[at++] as number] as number) < 32) left--
  reader.at = at
}
