/** Something that takes several lines of a page. */
interface Weighed {
  readonly lines: number
}

/** Parts a list so that each part takes as many lines as fit, or is one item that is longer. */
export function weighed<T extends Weighed>(items: readonly T[], most: number): T[][] {
  const parts: T[][] = []
  let room = 0
  for (const item of items) {
    if (item.lines > room || parts.length === 0) {
      parts.push([])
      room = most
    }
    parts.at(-1)?.push(item)
    room -= item.lines
  }
  return parts
}
