import fc from 'fast-check'
import { site } from './generate/site.ts'
import type { Input } from './input.ts'
import type { Made } from './make-site.ts'
import { faultsOf } from './oracles/faults.ts'

/** What a search of some inputs has found; the input is the smallest that shows it. */
export interface Finding {
  readonly faults: readonly string[]
  readonly input: Input
}

/** Tries so many inputs that follow from a seed, and shrinks the first that shows a fault. */
export function search(
  make: (input: Input) => Made,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Finding | null {
  const isFine = fc.property(site, (input) => faultsOf(input, make).length === 0)
  const { counterexample } = fc.check(isFine, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: 15_000,
  })
  if (counterexample === null) return null
  const [input] = counterexample
  return { faults: faultsOf(input, make), input }
}
