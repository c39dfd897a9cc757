import { setFlagsFromString } from 'node:v8'

/** A site of fewer articles takes no more memory than Node does. */
const MANY = 2000
/** So much more than what lives the heap may hold before V8 looks again, in percent. */
const GROWTH = 30
/** The newest Node whose V8 is known to have the flag; one that has it not would say so on the terminal. */
const NEWEST = 24

/**
 * Has V8 collect sooner where a site is large: left alone, it lets the heap grow to three times what lives. Memory
 * shrinks by a third, for about a tenth of the CPU. The flag is of the whole process, so that the command alone
 * may set it, and not who builds from a program.
 *
 * @param articles how many a site has.
 * @param runtime the version of Node, such as `v20.19.0`.
 */
export function keepHeapSmall(articles: number, runtime: string): void {
  const major = Number.parseInt(runtime.replace('v', ''), 10)
  if (articles >= MANY && major <= NEWEST) setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
