/**
 * Lists of places, one behind the other: the list of n lies in `places` from `starts[n]` to
 * `starts[n + 1]`. Millions of them take four bytes each, and are read in their order.
 */
export interface Lists {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/** Joins lists of things into lists of their places. */
export function listsOf<T>(lists: readonly (readonly T[])[], placeOf: (thing: T) => number): Lists {
  const starts = new Uint32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] as number) + list.length
  const places = new Uint32Array(starts[lists.length] as number)
  let end = 0
  for (const list of lists) for (const thing of list) places[end++] = placeOf(thing)
  return { starts, places }
}

/**
 * The lists the other way round: for each place, which lists have it, in order. What is turned twice is
 * sorted, in time that grows with its length.
 *
 * @param size how many places there are.
 */
export function turned({ starts, places }: Lists, size: number): Lists {
  const ends = new Uint32Array(size + 1)
  for (const place of places) ends[place + 1] = (ends[place + 1] as number) + 1
  for (let at = 0; at < size; at++) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number)
  const turnedStarts = ends.slice()
  const turnedPlaces = new Uint32Array(places.length)
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1] as number
    for (let at = starts[list] as number; at < end; at++) {
      const place = places[at] as number
      const free = ends[place] as number
      turnedPlaces[free] = list
      ends[place] = free + 1
    }
  }
  return { starts: turnedStarts, places: turnedPlaces }
}

/** How long one of the lists is. */
export function sizeAt({ starts }: Lists, at: number): number {
  return (starts[at + 1] as number) - (starts[at] as number)
}

/** Whether one of the lists has a place. */
export function hasAt({ starts, places }: Lists, list: number, place: number): boolean {
  const end = starts[list + 1] as number
  for (let at = starts[list] as number; at < end; at++) if (places[at] === place) return true
  return false
}
