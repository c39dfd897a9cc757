import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { slugText } from '../../../src/model/slug.ts'
import type { CorpusPlan } from '../corpus.ts'
import { corpusOf, writeCorpus } from '../corpus.ts'
import { inMemoryFolder } from '../measure.ts'
import { COMMAND } from '../program.ts'

/** Milliseconds, one for each edit: from its last byte until an open page is told that it is another one. */
export type ServedEdits = readonly number[]

const EDITS = 15
/** Milliseconds between two edits: all that follows the page has followed. */
const REST = 1000

/** Measures edits of an article under `encyclopress serve`, as its open page sees them. */
export function servedEdits(corpus: CorpusPlan): Promise<ServedEdits> {
  return inMemoryFolder(async (folder) => {
    writeCorpus({ folder: join(folder, 'content'), ...corpus })
    const child = spawn(process.execPath, [COMMAND, 'serve', 'content'], { cwd: folder })
    try {
      const url = await addressOf(child)
      const { path, title } = corpusOf(corpus).article(0)
      const page = `/wiki/${slugText(title)}.html`
      const times: number[] = []
      for (let edit = 0; edit < EDITS; edit++) {
        const told = await reload(url, page)
        const file = join(folder, 'content', path)
        const text = `${readFileSync(file, 'utf8').trimEnd()} Somebody made edit ${edit}.\n`
        const start = performance.now()
        writeFileSync(file, text)
        times.push((await told.moment) - start)
        await new Promise((done) => setTimeout(done, REST))
      }
      return times
    } finally {
      child.kill('SIGINT')
      await new Promise((done) => child.once('exit', done))
    }
  })
}

/** Waits until a site is built, and gives its address. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((done, fail) => {
    child.once('exit', () => fail(new Error(`serve ended: ${said}`)))
    child.stderr?.on('data', (data) => {
      said += data
    })
    child.stdout?.on('data', (data) => {
      said += data
      const url = /http:\S+/u.exec(said)?.[0]
      if (url !== undefined && / articles, /u.test(said)) done(url)
    })
  })
}

/** Opens a page; the moment is when it is told to reload. */
async function reload(url: string, page: string): Promise<{ readonly moment: Promise<number> }> {
  const text = await (await fetch(new URL(page, url))).text()
  const version = /data-version="([^"]+)"/u.exec(text)?.[1] ?? ''
  const asked = new URLSearchParams({ page, version })
  return new Promise((open) => {
    get(new URL(`/_encyclopress/events?${asked}`, url), (response) => {
      const moment = new Promise<number>((done) => {
        response.on('data', (data) => {
          if (!String(data).includes('"reload"')) return
          done(performance.now())
          response.destroy()
        })
      })
      open({ moment })
    })
  })
}
