import type { Claim } from './claims.ts'
import type { Toll } from './tolls.ts'

/** Whether a claim may be one of the tolls or a sum of some of them. */
export function fits({ number }: Claim, tolls: readonly Toll[]): boolean {
  const [min, max] = boundsOf(number)
  return sums(tolls).some((sum) => sum.min <= max && min <= sum.max)
}

/** Whether the claims of one text are together what the tolls are. */
export function fitsTogether(claims: readonly Claim[], tolls: readonly Toll[]): boolean {
  if (claims.length < 2) return false
  const [min, max] = claims
    .map(({ number }) => boundsOf(number))
    .reduce(([a, b], [c, d]) => [a + c, b + d])
  return sums(tolls).some((sum) => sum.min <= max && min <= sum.max)
}

interface Bounds {
  readonly min: number
  readonly max: number
}

/** More tolls than these have too many sums: then whatever is less than all may be one. */
const MOST = 8

/** All sums of some of the tolls. */
function sums(tolls: readonly Toll[]): readonly Bounds[] {
  if (tolls.length > MOST) return [{ min: 0, max: total(tolls) }]
  let all: Bounds[] = []
  for (const { min, max } of tolls) {
    all = [...all, { min, max }, ...all.map((sum) => ({ min: sum.min + min, max: sum.max + max }))]
  }
  return all
}

function total(tolls: readonly Toll[]): number {
  return tolls.reduce((sum, { max }) => sum + max, 0)
}

/** Whether a claim counts more than all tolls together. */
export function isMore({ number }: Claim, tolls: readonly Toll[]): boolean {
  return boundsOf(number)[0] > total(tolls)
}

/** The toll that a claim is most likely about. */
export function nearestTo({ number }: Claim, tolls: readonly Toll[]): Toll | undefined {
  const away = ({ max }: Toll) => Math.abs(Math.log((number.min + 1) / (max + 1)))
  return [...tolls].sort((a, b) => away(a) - away(b))[0]
}

/** A round number may be rounded; `about` may be half as much again. */
function boundsOf(number: Claim['number']): readonly [number, number] {
  const { min, max, approximate } = number
  const slack = approximate ? 1.5 : 1
  const round = min === max && min >= 100 && min % 100 === 0 ? 10 ** trailingZeros(min) / 2 : 0
  return [min / slack - round, max * slack + round]
}

function trailingZeros(number: number): number {
  return /0*$/u.exec(String(number))?.[0].length ?? 0
}
