import { execFileSync, spawn } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A site in a ZIM file, as Kiwix gives it to readers. */
export interface Library {
  /** Where the site's own paths begin; ends with a slash. */
  readonly url: string
  /** What `zimcheck` says of the file. */
  readonly verdict: string
  readonly close: () => Promise<void>
}

/** How often a library that starts is asked, and how many times, in milliseconds. */
const PAUSE = 50
const TIMES = 200

/** Whether the tools of Kiwix are there: Debian's packages zim-tools and kiwix-tools. */
export function hasKiwix(): boolean {
  return ['zimwriterfs', 'zimcheck', 'kiwix-serve'].every((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}

/**
 * Packs a site as the manual says, has the file checked and serves it to this computer alone.
 *
 * @param site the folder of the site, which stays as it is.
 * @param folder an empty folder for what is made.
 * @throws {Error} when the file cannot be made, or the server does not start.
 */
export async function libraryOf(site: string, folder: string): Promise<Library> {
  const copy = join(folder, 'site')
  cpSync(site, copy, { recursive: true })
  const file = join(folder, 'site.zim')
  execFileSync('sh', ['-c', packingCommand(), 'sh', copy, file], { stdio: 'pipe' })
  const verdict = execFileSync('zimcheck', ['--all', '--details', file], { encoding: 'utf8' })
  const port = await freePort()
  const server = spawn('kiwix-serve', ['--address', '127.0.0.1', '--port', `${port}`, file], {
    stdio: 'ignore',
  })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const close = () => {
    server.kill()
    return ended
  }
  const url = `http://127.0.0.1:${port}/site/`
  if (await answers(`${url}index.html`)) return { url, verdict, close }
  await close()
  throw new Error(`kiwix-serve does not answer at ${url}`)
}

/**
 * The command of the manual, for other folders.
 *
 * @throws {Error} when the manual has it no more.
 */
function packingCommand(): string {
  const manual = readFileSync(join(import.meta.dirname, '../../docs/guide/publishing.md'), 'utf8')
  const [, command] = /^( {4}zimwriterfs (?:.*\\\n)*.*)dist merrowby\.zim$/mu.exec(manual) ?? []
  if (command === undefined)
    throw new Error('docs/guide/publishing.md does not say how to pack a site')
  return `${command} "$1" "$2"`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

async function answers(url: string): Promise<boolean> {
  for (let time = 0; time < TIMES; time++) {
    if (
      await fetch(url)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      return true
    await new Promise((done) => setTimeout(done, PAUSE))
  }
  return false
}
