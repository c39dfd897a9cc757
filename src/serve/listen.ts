import type { Server } from 'node:http'
import { createServer } from 'node:http'

/** This computer alone. */
const LOOPBACK = '127.0.0.1'
const MOST = 65_535

/** A server at a port, or why there is none. */
export type Listening =
  | { readonly kind: 'listening'; readonly port: number }
  /** One sentence. */
  | { readonly kind: 'refused'; readonly message: string }

/**
 * Has a server listen on loopback.
 *
 * @param isWanted whether it must be this port; else the next free one serves as well.
 */
export async function listen(server: Server, port: number, isWanted: boolean): Promise<Listening> {
  const error = await tried(server, port)
  if (error === null) {
    const address = server.address()
    return { kind: 'listening', port: typeof address === 'object' ? (address?.port ?? port) : port }
  }
  if (error.code !== 'EADDRINUSE') {
    const message = `The system does not let port ${port} be used (${error.code}); name another with --port.`
    return { kind: 'refused', message }
  }
  const free = await nextFree(port)
  if (free === null) return { kind: 'refused', message: `Port ${port} and those above are in use.` }
  if (!isWanted) return listen(server, free, isWanted)
  return {
    kind: 'refused',
    message: `Port ${port} is in use; the next free one is --port ${free}.`,
  }
}

async function nextFree(port: number): Promise<number | null> {
  for (let next = port + 1; next <= MOST; next++) {
    const server = createServer()
    const error = await tried(server, next)
    if (error !== null) continue
    await new Promise((done) => server.close(done))
    return next
  }
  return null
}

/** Null where the server listens. */
function tried(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => {
    const fail = (error: Error) => done(error)
    server.once('error', fail).listen(port, LOOPBACK, () => {
      server.off('error', fail)
      done(null)
    })
  })
}
