import { parentPort } from 'node:worker_threads'
import { ChangedMeanwhile } from '../expect-unchanged.ts'
import { makeAll } from '../make-all.ts'
import type { Making, Told } from './make-in-thread.ts'

// The other end of makeInThread.
parentPort?.on('message', async ({ ready, why }: Making) => {
  try {
    const onProgress = (progress: Extract<Told, { kind: 'progress' }>['progress']) =>
      tell({ kind: 'progress', progress })
    tell({ kind: 'made', result: await makeAll({ ...ready, onProgress }, why, null) })
  } catch (error) {
    const isChange = error instanceof ChangedMeanwhile
    // Of an error only its message and trace get from one thread to another.
    tell({ kind: 'fault', error, isChange, properties: { ...(error as object) } })
  }
})

function tell(told: Told): void {
  parentPort?.postMessage(told)
}
