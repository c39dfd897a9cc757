import type { QuantityValue } from '../../model/infobox.ts'
import type { Thing } from './node.ts'

/** Units of time, as ISO 8601 writes an amount of them. */
const DURATIONS: Readonly<Record<string, (amount: number) => string>> = {
  s: (amount) => `PT${amount}S`,
  min: (amount) => `PT${amount}M`,
  h: (amount) => `PT${amount}H`,
  days: (amount) => `P${amount}D`,
  years: (amount) => `P${amount}Y`,
}

/** An amount or a range of it with its unit. */
export function quantityOf({ amount, max, unit }: QuantityValue): Thing {
  return {
    '@type': 'QuantitativeValue',
    ...(max === undefined ? { value: amount } : { minValue: amount, maxValue: max }),
    ...(unit === null ? {} : { unitText: unit }),
  }
}

/** A duration in ISO 8601; null for a range, and for what is no time. */
export function durationOf({ amount, max, unit }: QuantityValue): string | null {
  return max === undefined && unit !== null ? (DURATIONS[unit]?.(amount) ?? null) : null
}

/** A number of pages; null for a range, and for what is measured otherwise. */
export function numberOf({ amount, max, unit }: QuantityValue): number | null {
  return max === undefined && (unit === null || unit === 'pages') ? amount : null
}
