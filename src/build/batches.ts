const BATCH = 64

/** Runs an asynchronous function over a list, so many at a time; the results keep the list's order. */
export async function mapInBatches<T, R>(
  items: readonly T[],
  run: (item: T) => Promise<R>,
  done: (count: number) => void = () => undefined,
): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += BATCH) {
    results.push(...(await Promise.all(items.slice(start, start + BATCH).map(run))))
    done(results.length)
  }
  return results
}
