import type { LiveFault } from '../../../src/model/live.ts'
import type { Hosted } from './host.ts'
import type { Payload } from './payloads.ts'

/** A page under `serve` whose faults are payloads in every part. */
export function overlayPage(payloads: readonly Payload[]): Pick<Hosted, 'live'> {
  const faults = payloads.map(({ text }): LiveFault => {
    const quote = { line: 1, before: text, marked: text, after: text, label: text }
    const [severity, rule, place, message, advice] = [text, text, text, text, text]
    return { severity, rule, place, message, advice, quotes: [quote] }
  })
  const message = payloads.map(({ text }) => text).join('')
  return { live: { kind: 'faults', message, faults, more: 0 } }
}
