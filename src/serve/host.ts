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
    answer(request, response, hosted).catch(() => {
      // The reader left, or the folder is being exchanged.
      response.destroy()
    })
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, audience, script }: Hosted,
): Promise<void> {
  const { method = '', url = '', headers } = request
  const refuse = refusal(method, headers.host)
  if (refuse !== null) return plain(response, ...refuse)
  const address = addressOf(url)
  if (address === null) return plain(response, 400, 'There is no such address.')
  if (`/${address}` === LIVE_SCRIPT)
    return send(response, { type: contentType('.js'), body: script })
  if (`/${address}` === LIVE_EVENTS) return join(request, response, audience)
  // Asked for before the file is read: a page must not think itself newer than it is.
  const version = audience.version()
  const found = await findFile(folder, address)
  if (found?.kind === 'folder') {
    const location = `/${address.split('/').map(encodeURIComponent).join('/')}/`
    response.writeHead(302, { ...HEADERS, location }).end()
    return
  }
  if (found !== null) {
    const type = contentType(found.path)
    const body = type === HTML ? withScript(found.bytes.toString(), version) : found.bytes
    return send(response, { type, body })
  }
  const missing = await findFile(folder, NOT_FOUND)
  if (missing?.kind === 'file') {
    const body = withScript(missing.bytes.toString(), version, '/')
    return send(response, { status: 404, type: HTML, body })
  }
  send(response, { status: 503, type: HTML, body: withScript(WAITING_PAGE, version) })
}

/** Why a request is not answered; null where it is. */
function refusal(method: string, host: string | undefined): readonly [number, string] | null {
  if (!isLocal(host)) return [403, 'encyclopress serve answers to localhost alone.']
  return method === 'GET' || method === 'HEAD' ? null : [405, 'There is nothing but pages to get.']
}

function plain(response: ServerResponse, status: number, text: string): void {
  if (status === 405) response.setHeader('allow', 'GET, HEAD')
  send(response, { status, type: contentType('.txt'), body: `${text}\n` })
}

interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string | Buffer
}

/** Node itself leaves the body out where only the head was asked for. */
function send(response: ServerResponse, { status = 200, type, body }: Answer): void {
  const length = Buffer.byteLength(body)
  response.writeHead(status, { ...HEADERS, 'content-type': type, 'content-length': length })
  response.end(body)
}

function join(request: IncomingMessage, response: ServerResponse, audience: Audience): void {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams
  const address = addressOf(asked.get('page') ?? '') ?? ''
  const path = address === '' || address.endsWith('/') ? `${address}index.html` : address
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
  if (request.method === 'HEAD') response.end()
  else audience.join({ path, version: asked.get('version') ?? '' }, response)
}
