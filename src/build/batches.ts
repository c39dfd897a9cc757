const BATCH = 64

/**
 * Runs an asynchronous function over a list, so many at a time; the results keep the list's order.
 * Where one fails, those that were begun with it are waited for.
 */
export async function mapInBatches<T, R>(
  items: readonly T[],
  run: (item: T) => Promise<R>,
  done: (count: number) => void = () => undefined,
): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += BATCH) {
    const settled = await Promise.allSettled(items.slice(start, start + BATCH).map(run))
    for (const one of settled) {
      if (one.status === 'rejected') throw one.reason
      results.push(one.value)
    }
    done(results.length)
  }
  return results
}
