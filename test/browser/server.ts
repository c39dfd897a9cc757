import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.xml': 'application/xml',
}

/** A web host as plain as can be. */
export interface Host {
  /** Ends with a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves folders to this computer alone, each below its own prefix, such as `/some/where/`. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Host> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = fileOf(folders, path)
    const bytes = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || bytes === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => closed(server) }
}

function fileOf(folders: Readonly<Record<string, string>>, path: string): string | null {
  const prefix = Object.keys(folders).find((one) => path.startsWith(one))
  if (prefix === undefined) return null
  const inside = normalize(path.slice(prefix.length) || 'index.html')
  return inside.startsWith('..') ? null : join(folders[prefix] as string, inside)
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}
