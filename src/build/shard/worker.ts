import { parentPort, workerData } from 'node:worker_threads'
import { localShard } from './local-shard.ts'
import type { Reply, Request, ThreadSetup } from './thread-shard.ts'

// The other end of threadShard.
const { setup, number, place } = workerData as ThreadSetup
const places = new Map<string, number>()
const shard = localShard(setup, number, (path) => {
  place[0] = places.get(path) ?? 0
})

parentPort?.on('message', async (request: Request) => {
  try {
    reply({ kind: 'result', result: await take(request) })
  } catch (error) {
    reply({ kind: 'fault', error })
  }
})

async function take(request: Request): Promise<unknown> {
  const done = (count: number) => reply({ kind: 'done', count })
  switch (request.step) {
    case 'draft':
      for (const [index, { path }] of request.given.entries()) places.set(path, index)
      return inParts((made) => shard.draft(request.given, { done, made }))
    case 'link':
      return inParts((made) => shard.link(request.given, { made }))
    case 'write':
      return shard.write(request.given, done)
    case 'index':
      return shard.index(request.given)
  }
}

/** A message of more than 100 KB would lie long in the memory of the thread that it is for. */
const PART = 16

/** Hands over what a step makes while it goes on, and gives what it ends with. */
async function inParts<T>(step: (made: (item: unknown) => void) => Promise<T>): Promise<T> {
  let items: unknown[] = []
  const hand = () => {
    if (items.length > 0) reply({ kind: 'part', items })
    items = []
  }
  const result = await step((item) => {
    items.push(item)
    if (items.length === PART) hand()
  })
  hand()
  return result
}

function reply(message: Reply): void {
  parentPort?.postMessage(message)
}
