import { Worker } from 'node:worker_threads'
import type { LinkRecord } from '../../model/site.ts'
import type { Draft } from '../draft.ts'
import { compacter } from './compact.ts'
import type { Links, OnDone, Shard, ShardSetup } from './shard.ts'

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
  const askForList = async <T, R>(request: Request, onDone: OnDone) => {
    const compact = compacter()
    const list: T[] = []
    const rest = await ask<R>(request, onDone, (items) => {
      for (const item of items) list.push(compact(item as T))
    })
    return { list, rest }
  }

  return {
    draft: async (files, done) => {
      paths = files.map(({ path }) => path)
      return (await askForList<Draft, null>({ step: 'draft', given: files }, done)).list
    },
    link: async (given) => {
      const request = { step: 'link', given } as const
      const { list, rest } = await askForList<LinkRecord, Omit<Links, 'records'>>(
        request,
        () => undefined,
      )
      return { ...rest, records: list }
    },
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
