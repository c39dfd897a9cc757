import { Worker } from 'node:worker_threads'
import { compacter } from './compact.ts'
import type { Shard, ShardSetup } from './shard.ts'

/** What a thread is asked: a step of its shard. */
export type Request =
  | { readonly step: 'draft'; readonly given: Parameters<Shard['draft']>[0] }
  | { readonly step: 'link'; readonly given: Parameters<Shard['link']>[0] }
  | { readonly step: 'write'; readonly given: Parameters<Shard['write']>[0] }
  | { readonly step: 'index'; readonly given: Parameters<Shard['index']>[0] }

/** What a thread says: how far it is, what came of a step, or what went wrong. */
export type Reply =
  | { readonly kind: 'done'; readonly count: number }
  /** Some of what a step has made, in its order: a long list never is in one message. */
  | { readonly kind: 'part'; readonly items: readonly unknown[] }
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'fault'; readonly error: unknown }

/** How a thread is set up. */
export interface ThreadSetup {
  readonly setup: ShardSetup
  readonly number: number
  /** One number: the place, in the list that the thread was given, of the file that it works on. */
  readonly place: Int32Array
}

/**
 * A shard in a thread of its own. A thread that dies fails its step, with the name of the article that it
 * worked on.
 *
 * @param script what the thread runs.
 */
export function threadShard(
  setup: ShardSetup,
  number: number,
  script = new URL('./worker.mjs', import.meta.url),
): Shard {
  const place = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const workerData: ThreadSetup = { setup, number, place }
  const worker = new Worker(script, { workerData })
  // Until it is asked for something, nobody waits for it.
  worker.unref()
  let paths: readonly string[] = []
  let death: Error | null = null
  let fail: (reason: Error) => void = () => undefined
  const die = (reason: unknown) => {
    death ??= deathOf(paths[place[0] ?? 0], reason)
    fail(death)
  }
  worker.once('error', die).once('exit', die)

  const ask = <T>(
    request: Request,
    onDone: (count: number) => void,
    onPart: (items: readonly unknown[]) => void = () => undefined,
  ): Promise<T> => {
    if (death !== null) return Promise.reject(death)
    worker.ref()
    const { promise, resolve, reject } = withResolvers<T>()
    fail = reject
    const hear = (reply: Reply) => {
      if (reply.kind === 'done') onDone(reply.count)
      else if (reply.kind === 'part') onPart(reply.items)
      else if (reply.kind === 'fault') reject(reply.error)
      else resolve(reply.result as T)
    }
    worker.on('message', hear)
    worker.postMessage(request)
    return promise.finally(() => {
      // It would keep what came of the step.
      fail = () => undefined
      worker.off('message', hear).unref()
    })
  }
  /** Takes over what a step makes: a copy that keeps no message alive. */
  const taking = <T>(made: (item: T) => void) => {
    const compact = compacter()
    return (items: readonly unknown[]) => {
      for (const item of items) made(compact(item as T))
    }
  }

  return {
    draft: (files, { done, made }) => {
      paths = files.map(({ path }) => path)
      return ask({ step: 'draft', given: files }, done, taking(made))
    },
    link: (given, { made }) => ask({ step: 'link', given }, () => undefined, taking(made)),
    write: (order, done) => ask({ step: 'write', given: order }, done),
    index: (order) => ask({ step: 'index', given: order }, () => undefined),
    end: async () => {
      await worker.terminate()
    },
  }
}

/** A thread ends by itself only when something is wrong: with its memory, most likely. */
function deathOf(path: string | undefined, reason: unknown): Error {
  const cause = reason instanceof Error ? reason : undefined
  const why = cause?.message ?? `it ended with ${String(reason)}`
  return new Error(`A thread died while it worked on ${path ?? 'nothing yet'}: ${why}`, { cause })
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
