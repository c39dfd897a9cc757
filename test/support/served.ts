import { spawn } from 'node:child_process'
import { get, type IncomingMessage, request } from 'node:http'
import { onTestFinished } from 'vitest'
import type { LiveMessage } from '../../src/model/live.ts'
import { LIVE_EVENTS } from '../../src/model/live.ts'

const CLI = new URL('../../lib/cli.js', import.meta.url).pathname
/** Nothing takes so long, in milliseconds. */
const PATIENCE = 20_000

/** A site under `encyclopress serve`. */
export interface Served {
  /** Ends with a slash. */
  readonly url: string
  readonly out: () => string
  readonly err: () => string
  /** Waits until the command has printed something after what was waited for last. */
  readonly prints: (text: string) => Promise<void>
  /** Ends it as Ctrl-C does; gives its exit code. */
  readonly end: () => Promise<number | null>
}

/** Serves the content folder of a project until the test is over; waits for the first build. */
export async function served(cwd: string, ...args: string[]): Promise<Served> {
  const child = spawn(process.execPath, [CLI, 'serve', 'content', ...args], { cwd })
  let [out, err, all, seen] = ['', '', '', 0]
  child.stdout.on('data', (data) => {
    out += data
    all += data
  })
  child.stderr.on('data', (data) => {
    err += data
    all += data
  })
  const exit = new Promise<number | null>((done) => child.once('exit', done))
  const end = () => {
    child.kill('SIGINT')
    return exit
  }
  onTestFinished(async () => {
    await end()
  })
  const prints = async (text: string) => {
    await eventually(
      () => all.indexOf(text, seen) !== -1,
      () => `"${text}" in\n${all.slice(seen)}`,
    )
    seen = all.indexOf(text, seen) + text.length
  }
  await prints('(Ctrl-C ends it)')
  await prints('\n')
  await eventually(
    () => all.length > seen + 1 || err !== '',
    () => 'the first build',
  )
  const url = /http:\S+/u.exec(out)?.[0] ?? ''
  return { url, out: () => out, err: () => err, prints, end }
}

/** Waits until something is so. */
export async function eventually(
  isSo: () => boolean | Promise<boolean>,
  what: () => string,
): Promise<void> {
  const start = Date.now()
  while (!(await isSo())) {
    if (Date.now() - start > PATIENCE) throw new Error(`Waited in vain for ${what()}`)
    await new Promise((done) => setTimeout(done, 5))
  }
}

/** An answer of the server. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Asks for a target as it is written, which `fetch` would not. */
export function ask(
  url: string,
  target: string,
  { method = 'GET', host }: { readonly method?: string; readonly host?: string } = {},
): Promise<Answer> {
  const { hostname, port, host: own } = new URL(url)
  return new Promise((done, fail) => {
    const headers = { host: host ?? own }
    request({ hostname, port, path: target, method, headers }, async (response) => {
      response.setEncoding('utf8')
      let body = ''
      for await (const part of response) body += part
      done({ status: response.statusCode ?? 0, headers: response.headers, body })
    })
      .on('error', fail)
      .end()
  })
}

/** An open page, as the server sees it. */
export interface OpenPage {
  readonly heard: readonly LiveMessage[]
  /** Waits until it is told something like this. */
  readonly hears: (message: Partial<LiveMessage>) => Promise<void>
}

/** Opens a page, and listens to what it is told. */
export async function openPage(url: string, path: string): Promise<OpenPage> {
  const { body } = await ask(url, path)
  const version = /data-version="([^"]+)"/u.exec(body)?.[1] ?? ''
  const heard: LiveMessage[] = []
  const asked = new URLSearchParams({ page: path, version })
  const listening = get(new URL(`${LIVE_EVENTS}?${asked}`, url), (response) => {
    response.setEncoding('utf8')
    let text = ''
    response.on('data', (part) => {
      const events = (text + part).split('\n\n')
      text = events.pop() ?? ''
      for (const event of events)
        if (event.startsWith('data: ')) heard.push(JSON.parse(event.slice('data: '.length)))
    })
  }).on('error', () => undefined)
  onTestFinished(() => {
    listening.destroy()
  })
  const hears = (message: Partial<LiveMessage>) => {
    const isLike = (one: LiveMessage) =>
      Object.entries(message).every(
        ([key, value]) => JSON.stringify(one[key as keyof LiveMessage]) === JSON.stringify(value),
      )
    return eventually(
      () => heard.some(isLike),
      () => `${JSON.stringify(message)} in ${JSON.stringify(heard)}`,
    )
  }
  return { heard, hears }
}
