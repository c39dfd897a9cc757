import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import type { LiveMessage } from '../../../src/model/live.ts'
import { LIVE_EVENTS, LIVE_SCRIPT } from '../../../src/model/live.ts'
import { contentType } from '../../../src/serve/content-type.ts'
import { withScript } from '../../../src/serve/with-script.ts'

/** What a site is read from: a folder, and pages that differ from it. */
export interface Hosted {
  readonly folder: string
  /** By path; they come first, and one below a number has the assets of all. */
  readonly pages?: ReadonlyMap<string, string>
  /** What is done to every page on its way. */
  readonly change?: (html: string) => string
  /** What its pages are told, as `serve` tells it. */
  readonly live?: LiveMessage
}

export interface Host {
  /** Where a site begins, with a slash at the end. */
  readonly urlOf: (site: string) => string
  readonly close: () => Promise<void>
}

const SCRIPT = readFileSync(new URL('../../../lib/live.js', import.meta.url))

function changed(html: string, { change = (same) => same, live }: Hosted): string {
  return live === undefined ? change(html) : withScript(change(html), '0')
}

/** Serves sites by their names, to this computer alone; `/` is an empty page. */
export async function host(sites: ReadonlyMap<string, Hosted>): Promise<Host> {
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host')
    if (pathname === LIVE_SCRIPT)
      return response.writeHead(200, { 'content-type': contentType('.js') }).end(SCRIPT)
    if (pathname === LIVE_EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const { live } of sites.values())
        if (live !== undefined) response.write(`data: ${JSON.stringify(live)}\n\n`)
      return
    }
    const [, name = '', ...rest] = pathname.split('/')
    const site = sites.get(name)
    const path = normalize(decodeURIComponent(rest.join('/')) || 'index.html')
    if (site === undefined || path.startsWith('..')) {
      const isTop = name === ''
      response.writeHead(isTop ? 200 : 404, { 'content-type': 'text/html' })
      return response.end(isTop ? '<!doctype html><title>host</title>' : '')
    }
    const type = contentType(path)
    const inFolder = (file: string) => readFile(join(site.folder, file)).catch(() => null)
    const text =
      site.pages?.get(path) ??
      (await inFolder(path)) ??
      (site.pages === undefined ? null : await inFolder(path.replace(/^\d+\//u, '')))
    if (text === null) return response.writeHead(404).end()
    const body = path.endsWith('.html') ? changed(text.toString(), site) : text
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    urlOf: (site) => `http://127.0.0.1:${port}/${site === '' ? '' : `${site}/`}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
