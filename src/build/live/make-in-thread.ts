import { Worker } from 'node:worker_threads'
import type { Ready } from '../everything.ts'
import { ChangedMeanwhile } from '../expect-unchanged.ts'
import type { MadeAll } from '../make-all.ts'
import { pluginFileIn } from '../plugins/plugin-file.ts'
import type { Progress } from '../progress.ts'

/** What the thread is asked. */
export interface Making {
  readonly ready: Omit<Ready, 'onProgress'>
  readonly why: string
}

/** What the thread says. */
export type Told =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'made'; readonly result: MadeAll }
  | {
      readonly kind: 'fault'
      readonly error: unknown
      readonly isChange: boolean
      readonly properties: object
    }

/** Makes all of a site, one time after the other. */
export interface Maker {
  readonly make: (ready: Ready, why: string) => Promise<MadeAll>
  /** Ends its work, if it is at work, which then fails with {@link ChangedMeanwhile}: it would be outdated. */
  readonly stop: () => void
  /** Ends it, whether it is at work or not. */
  readonly end: () => Promise<void>
}

/**
 * Makes sites in a thread of its own, so that this one can answer meanwhile. The thread is kept: what it has
 * done once it does faster.
 */
export function makeInThread(script = new URL('./live-worker.mjs', import.meta.url)): Maker {
  let worker: Worker | null = null
  let [isAtWork, isStopped] = [false, false]
  return {
    make: ({ onProgress, ...ready }, why) =>
      new Promise((resolve, reject) => {
        const thread = worker ?? new Worker(script)
        worker = thread
        isAtWork = true
        const end = (error: unknown) => {
          thread.off('message', hear)
          worker = null
          isAtWork = false
          if (isStopped) reject(new ChangedMeanwhile('The work was stopped'))
          else reject(error instanceof Error ? error : new Error(`The thread ended with ${error}`))
          isStopped = false
        }
        const hear = (told: Told) => {
          if (told.kind === 'progress') {
            onProgress?.(told.progress)
            return
          }
          thread.off('message', hear).off('error', end).off('exit', end)
          isAtWork = false
          // A thread keeps the code that it has loaded, and that of plugins may change.
          if (pluginFileIn(ready.found.stamps.paths) !== null) {
            worker = null
            void thread.terminate()
          }
          if (told.kind === 'made') resolve(told.result)
          else reject(faultOf(told))
        }
        thread.on('message', hear).once('error', end).once('exit', end)
        thread.postMessage({ ready, why } satisfies Making)
      }),
    stop: () => {
      if (!isAtWork || isStopped) return
      isStopped = true
      worker?.terminate()
    },
    end: async () => {
      await worker?.terminate()
    },
  }
}

function faultOf({ error, isChange, properties }: Extract<Told, { kind: 'fault' }>): unknown {
  if (isChange) return new ChangedMeanwhile((error as Error).message)
  return error instanceof Error ? Object.assign(error, properties) : error
}
