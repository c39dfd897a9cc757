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

function take(request: Request): Promise<unknown> {
  const done = (count: number) => reply({ kind: 'done', count })
  switch (request.step) {
    case 'draft':
      for (const [index, { path }] of request.given.entries()) places.set(path, index)
      return shard.draft(request.given, done)
    case 'link':
      return shard.link(request.given)
    case 'write':
      return shard.write(request.given, done)
    case 'index':
      return shard.index(request.given)
  }
}

function reply(message: Reply): void {
  parentPort?.postMessage(message)
}
