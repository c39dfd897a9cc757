import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'

/** Values by their keys, each to be taken once. */
export interface Shelf<T> {
  readonly put: (key: string, value: T) => void
  readonly take: (key: string) => T | undefined
}

/**
 * Keeps so many values in memory, and those beyond in a file: memory does not grow with their number.
 *
 * @param file made when it is needed; whoever made its folder removes it.
 */
export function shelf<T>(file: string, most: number): Shelf<T> {
  const near = new Map<string, T>()
  const far = new Map<string, readonly [start: number, length: number]>()
  let [descriptor, end]: [number | null, number] = [null, 0]
  return {
    put: (key, value) => {
      if (near.size < most) {
        near.set(key, value)
        return
      }
      descriptor ??= openSync(file, 'w+')
      const bytes = serialize(value)
      // As a whole, unlike `writeSync`: on a full disk that writes what it can, and says nothing.
      writeFileSync(descriptor, bytes)
      far.set(key, [end, bytes.length])
      end += bytes.length
    },
    take: (key) => {
      const value = near.get(key)
      const [start, length] = far.get(key) ?? []
      near.delete(key)
      far.delete(key)
      if (descriptor === null || start === undefined || length === undefined) return value
      const bytes = Buffer.alloc(length)
      readSync(descriptor, bytes, 0, length, start)
      if (far.size === 0) {
        closeSync(descriptor)
        descriptor = null
      }
      return deserialize(bytes) as T
    },
  }
}
