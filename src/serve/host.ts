import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { LIVE_EVENTS, LIVE_SCRIPT } from '../model/live.ts'
import { addressOf } from './address.ts'
import type { Audience } from './audience.ts'
import { contentType } from './content-type.ts'
import { findFile } from './find-file.ts'
import { isLocal } from './is-local.ts'
import { WAITING_PAGE } from './waiting-page.ts'
import { withScript } from './with-script.ts'

/** What is served. */
export interface Hosted {
  /** The folder of the site. */
  readonly folder: string
  readonly audience: Audience
  /** The script that reloads pages. */
  readonly script: string
}

/** Nothing is kept by a browser, guessed at, or given to pages of other sites. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
}
const HTML = contentType('.html')
const NOT_FOUND = '404.html'

/** Serves the pages of a folder, each with the script that reloads it. */
export function hostOf(hosted: Hosted): RequestListener {
  return (request, response) => {
    const answer = answerTo(request, hosted)
    if (answer === 'listens') listen(request, response, hosted.audience)
    else send(response, answer)
  }
}

interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** What a request gets; `listens` where a page wants to hear what happens. */
function answerTo(
  { method = '', url = '', headers: { host } }: IncomingMessage,
  { folder, audience, script }: Hosted,
): Answer | 'listens' {
  if (!isLocal(host)) return refused(403, 'encyclopress serve answers to localhost alone.')
  if (method !== 'GET' && method !== 'HEAD')
    return {
      ...refused(405, 'There are pages to get, and nothing else.'),
      headers: { allow: 'GET, HEAD' },
    }
  const address = addressOf(url)
  if (address === null) return refused(400, 'There is no such address.')
  if (`/${address}` === LIVE_SCRIPT) return { type: contentType('.js'), body: script }
  if (`/${address}` === LIVE_EVENTS) return 'listens'
  // Asked for before the file is read: a page must not think itself newer than it is.
  const version = audience.version()
  const found = findFile(folder, address)
  if (found?.kind === 'folder') {
    const location = `/${address.split('/').map(encodeURIComponent).join('/')}/`
    return { ...refused(302, location), headers: { location } }
  }
  if (found !== null) {
    const type = contentType(found.path)
    return { type, body: type === HTML ? withScript(found.bytes.toString(), version) : found.bytes }
  }
  const missing = findFile(folder, NOT_FOUND)
  if (missing?.kind !== 'file')
    return { status: 503, type: HTML, body: withScript(WAITING_PAGE, version) }
  return { status: 404, type: HTML, body: withScript(missing.bytes.toString(), version, '/') }
}

function refused(status: number, text: string): Answer {
  return { status, type: contentType('.txt'), body: `${text}\n` }
}

/** Node itself leaves the body out where only the head was asked for. */
function send(response: ServerResponse, { status = 200, type, body, headers }: Answer): void {
  const length = Buffer.byteLength(body)
  const own = { 'content-type': type, 'content-length': length }
  response.writeHead(status, { ...HEADERS, ...own, ...headers }).end(body)
}

/** Keeps a page informed from now on. */
function listen(request: IncomingMessage, response: ServerResponse, audience: Audience): void {
  const asked = new URLSearchParams(request.url?.replace(/^[^?]*/u, ''))
  const address = addressOf(asked.get('page') ?? '') ?? ''
  const path = address === '' || address.endsWith('/') ? `${address}index.html` : address
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
  if (request.method === 'HEAD') response.end()
  else audience.join({ path, version: asked.get('version') ?? '' }, response)
}
