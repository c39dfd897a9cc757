import type { BarView } from '../../model/timeline-view.ts'
import type { Event } from './events.ts'
import type { Scale } from './scale.ts'
import { rounded } from './scale.ts'
import { stepOf, stepRange, stepStart } from './steps.ts'

/** Bars that count dates by their beginnings, and the highest of them where it stands out. */
export function barsOf(
  events: readonly Event[],
  scale: Scale,
): { bars: BarView[]; highest: BarView | null } {
  const { step } = scale
  const counts = new Map<number, number>()
  for (const { place } of events) {
    const number = stepOf(step, place.order[0])
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  const bars = [...counts].map(([number, count]): BarView => {
    const [start, end] = [number, number + 1].map((one) => scale.at(stepStart(step, one)))
    return {
      at: start ?? 0,
      width: rounded((end ?? 0) - (start ?? 0)),
      height: rounded((100 * count) / most),
      edtf: stepRange(step, number),
      count,
    }
  })
  const [highest = null, ...others] = bars.filter(({ count }) => count === most)
  return { bars, highest: others.length === 0 ? highest : null }
}
