import type { WriteStream } from 'node:tty'
import { Presets, SingleBar } from 'cli-progress'

/** Shows how far long work is. */
export interface ProgressBar {
  readonly update: (stage: string, done: number, total: number) => void
  readonly stop: () => void
}

const PATIENCE = 600

/** A bar on a terminal, once the work has taken 600 ms: short work needs none. */
export function progressBar(stream: WriteStream): ProgressBar {
  const bar = new SingleBar(
    {
      stream,
      format: '{stage} {bar} {value}/{total}',
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 1,
    },
    Presets.shades_classic,
  )
  const start = performance.now()
  let current: string | null = null
  return {
    update: (stage, done, total) => {
      if (performance.now() - start < PATIENCE) return
      if (stage === current) bar.update(done)
      else bar.start(total, done, { stage: stage.padEnd(6) })
      current = stage
    },
    stop: () => {
      if (current !== null) bar.stop()
    },
  }
}
