/** What is longer is hardly ever said twice. */
const SHORT = 64
/** V8 cuts a shorter string out of another by copying it. */
const SLICED = 13
const NOTHING: readonly never[] = Object.freeze([])

/**
 * Makes copies of plain data that take little memory, and keep nothing else alive: a string that was cut
 * out of a text would keep the whole text. Short strings, and empty lists, are shared by all copies that
 * one function makes. A copy is not to be changed.
 */
export function compacter(): <T>(value: T) => T {
  const known = new Map<string, string>()
  let room = Buffer.alloc(1 << 12)
  const ownCopy = (value: string): string => {
    if (room.length < 2 * value.length) room = Buffer.alloc(4 * value.length)
    const encoding = /[^\0-\xff]/u.test(value) ? 'utf16le' : 'latin1'
    return room.toString(encoding, 0, room.write(value, encoding))
  }
  const text = (value: string): string => {
    if (value.length > SHORT) return ownCopy(value)
    const before = known.get(value)
    if (before !== undefined) return before
    const copy = value.length < SLICED ? value : ownCopy(value)
    known.set(copy, copy)
    return copy
  }
  const compact = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.length === 0 ? NOTHING : value.map(compact)
    if (value instanceof Map)
      return new Map(Array.from(value, ([key, one]) => [compact(key), compact(one)] as const))
    if (value instanceof Set) return new Set(Array.from(value, compact))
    // Spread, it has the same layout as it had: filled key by key, it would take more room.
    const copy: Record<string, unknown> = { ...value }
    for (const key in copy) copy[key] = compact(copy[key])
    return copy
  }
  return compact as <T>(value: T) => T
}
