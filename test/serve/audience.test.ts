import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { audience } from '../../src/serve/audience.ts'

const PAGE = 'wiki/niger.html'
/** Milliseconds that nobody waits in a test that holds. */
const FOR_EVER = 60_000

/** A page that is open, and what it has heard. */
function response() {
  const heard: string[] = []
  const one = Object.assign(new EventEmitter(), { write: (text: string) => heard.push(text) })
  return { one: one as unknown as ServerResponse, heard }
}

describe('pages that reload', () => {
  test('are waited for until they are open again', async () => {
    const pages = audience('s')
    const [before, after] = [response(), response()]
    pages.join({ path: PAGE, version: pages.version() }, before.one)
    pages.changed([PAGE])
    expect(before.heard.at(-1)).toContain('"reload"')
    let isBack = false
    const returned = pages.returned(FOR_EVER).then(() => {
      isBack = true
    })
    await Promise.resolve()
    expect(isBack).toBe(false)
    pages.join({ path: PAGE, version: pages.version() }, after.one)
    await returned
    expect(isBack).toBe(true)
  })

  test('are not waited for longer than is asked: their window may be closed', async () => {
    const pages = audience('s')
    pages.join({ path: PAGE, version: pages.version() }, response().one)
    pages.changed([PAGE])
    await pages.returned(1)
    // And not once more.
    await pages.returned(FOR_EVER)
  })

  test('are only those that show what has changed', async () => {
    const pages = audience('s')
    pages.join({ path: PAGE, version: pages.version() }, response().one)
    pages.changed(['wiki/mali.html'])
    await pages.returned(FOR_EVER)
  })
})
