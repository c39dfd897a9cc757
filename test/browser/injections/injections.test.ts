import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { put } from '../../support/cli.ts'
import { parseXml } from '../../support/xml.ts'
import { DESK } from '../chromium.ts'
import { note } from '../figures.ts'
import { RANDOM } from '../pages.ts'
import { BROWSER, reader } from '../visit.ts'
import { audit } from './audit.ts'
import { configSite, OWNERS_PLACES, SHOWN } from './config-site.ts'
import type { Host, Hosted } from './host.ts'
import { host } from './host.ts'
import { overlayPage } from './overlay.ts'
import { HARMLESS, PAYLOADS } from './payloads.ts'
import { PICTURES } from './pictures.ts'
import { filesOf, nameOf, WRITERS_PLACES } from './places.ts'
import type { Audited, Seen } from './visitor.ts'
import { inAll, watched } from './visitor.ts'
import { isKnown } from './vocabulary.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** `npm run injections` tries all of them; a run of all tests, some of each kind. */
const EACH = process.env.INJECTIONS === 'all' ? 1 : 16
const TRIED = PAYLOADS.filter((_, at) => at % EACH === 0)
const LONG = { timeout: EACH === 1 ? 1_800_000 : 120_000 }
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>'

const sites = new Map<string, Hosted>()
let folder = ''
let server: Host
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'encyclopress-injections-'))
  const content = join(folder, 'content')
  put(content, {
    'encyclopedia.yaml': 'title: Quarries\nurl: https://site.example/quarries/\n',
    'picture.svg': PICTURE,
    'quarry.txt': '= Quarry =\n\nA quarry is a pit.\n',
  })
  for (const payload of [...TRIED, HARMLESS]) put(content, filesOf(payload))
  build(content, join(folder, 'out'))
  sites.set('guarded', { folder: join(folder, 'out') })
  sites.set('bare', { folder: join(folder, 'out'), change: withoutPolicy })
  server = await host(sites)
}, LONG.timeout)
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

function build(content: string, out: string): string {
  const command = ['lib/cli.js', 'build', content, '--out', out, '--json']
  return execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 })
}

function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/u, '')
}

function pagesIn(site: string): string[] {
  return readdirSync(sites.get(site)?.folder ?? '', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path !== RANDOM)
    .map((path) => path.split('/').map(encodeURIComponent).join('/'))
    .sort()
}

/** What stands in pages as scripts whatever is written. */
const OWN_SCRIPTS = new Set(
  ['index.html', 'wiki/republic-of-the-niger.html'].flatMap((path) =>
    [...readFileSync(join(ROOT, 'dist', path), 'utf8').matchAll(/<script>(.*?)<\/script>/gsu)].map(
      ([, text = '']) => text,
    ),
  ),
)

/** What is not as it should be on pages. */
function faultsOf(pages: readonly Audited[]): string[] {
  return pages.flatMap(({ path, words, scripts, faults }) => [
    ...faults.map((fault) => `${path}: ${fault}`),
    ...words.filter((word) => word !== 'card' && !isKnown(word)).map((word) => `${path}: ${word}`),
    ...scripts
      .filter((text) => !OWN_SCRIPTS.has(text) && !text.startsWith('{"prefetch":[{"where"'))
      .map((text) => `${path}: script ${text}`),
  ])
}

function expectNothing(what: string, seen: Seen<readonly Audited[]>, tried: number): void {
  const found = [...seen.ran, ...seen.refused, ...faultsOf(seen.result)]
  const reach = `${tried} injections, ${seen.result.length} pages`
  note({
    what: `injections: ${what}`,
    reach,
    measured: String(found.length),
    ok: found.length === 0,
  })
  expect(found).toEqual([])
}

describe.skipIf(BROWSER === null)('whatever is written, nothing of it runs', LONG, () => {
  const { as } = reader()

  const looked = (site: string, paths: readonly string[], deed: 'look' | 'hover' = 'look') =>
    as(DESK, (context) =>
      inAll(context, { top: server.urlOf(''), home: server.urlOf(site), paths, deed }),
    )

  test.each(['guarded', 'bare'])('in files of writers; pages are %s', async (site) => {
    const pages = pagesIn(site)
    const seen = await looked(site, pages, 'hover')
    expectNothing(`files of writers, ${site}`, seen, TRIED.length * WRITERS_PLACES.length)
    const cards = seen.result.filter(({ words }) => words.includes('card'))
    expect(cards.length).toBeGreaterThan(TRIED.length)
  })

  test.each(['guarded', 'bare'])('in settings and words; pages are %s', async (kind) => {
    const name = `settings-${kind}`
    const change = kind === 'bare' ? withoutPolicy : undefined
    const made = await Promise.all(
      TRIED.map(async (one) => [`${one.id}`, await configSite(one)] as const),
    )
    const pages = new Map(
      made.flatMap(([id, files]) => [...files].map(([path, text]) => [`${id}/${path}`, text])),
    )
    // Every site's own assets are those of all.
    sites.set(name, { folder: join(folder, 'out'), pages, ...(change && { change }) })
    const paths = made.flatMap(([id]) => SHOWN.map((path) => `${id}/${path}`))
    const seen = await looked(name, paths)
    expectNothing(`settings and words, ${kind}`, seen, TRIED.length * OWNERS_PLACES.length)
  })

  test.each(['guarded', 'bare'])('in addresses; pages are %s', async (site) => {
    const asked = (path: string) => TRIED.map(({ text }) => path + encoded(text))
    const paths = [
      ...asked('search.html?q='),
      ...asked('search.html?q=Rig%3A'),
      ...asked('index.html?q='),
      ...asked('all.html#'),
      ...asked('wiki/quarry.html#'),
      ...asked('wiki/quarry.html?'),
    ]
    expectNothing(`addresses, ${site}`, await looked(site, paths), paths.length)
  })

  test.each(['guarded', 'bare'])('in suggestions; the page is %s', async (site) => {
    const seen = await as(DESK, (context) =>
      watched(context, server.urlOf(''), async (page) => {
        await page.goto(`${server.urlOf(site)}index.html`)
        await page.evaluate(`window.audit = ${audit.toString()}`)
        const queries = TRIED.flatMap((one) => [nameOf(one), `Alias ${one.line}`, one.line])
        return page.evaluate(type, { queries, home: server.urlOf(site) })
      }),
    )
    expectNothing(`suggestions, ${site}`, { ...seen, result: seen.result.pages }, TRIED.length * 3)
    expect(seen.result.shown).toBeGreaterThan(TRIED.length)
  })

  test('in what serve lays over a page', async () => {
    sites.set('overlay', { folder: join(folder, 'out'), ...overlayPage(TRIED) })
    const seen = await looked('overlay', ['index.html'])
    expectNothing('the panel of serve', seen, TRIED.length * 9)
    expect(seen.result[0]?.words).toContain('encyclopress-live')
  })
})

describe.skipIf(BROWSER === null)('a picture that is opened by itself', LONG, () => {
  const { as } = reader()
  const opened = (site: string, names: readonly string[]) =>
    as(DESK, (context) =>
      watched(context, server.urlOf(''), async (page) => {
        for (const name of names) {
          await page.goto(server.urlOf(site) + name, { waitUntil: 'commit' })
          await page.waitForTimeout(40)
          await page.mouse.click(60, 20).catch(() => undefined)
          await page.waitForTimeout(10)
        }
      }),
    )

  test('runs nothing: those that could are not taken', async () => {
    const content = join(folder, 'pictures')
    const names = [...PICTURES.keys()]
    put(content, {
      ...Object.fromEntries(PICTURES),
      'plain.svg': PICTURE,
      'a.txt': `= A =\n\n${['plain.svg', ...names].map((name) => `![x](${name})`).join('\n\n')}\n`,
    })
    build(content, join(folder, 'gallery'))
    sites.set('pictures', { folder: content })
    sites.set('gallery', { folder: join(folder, 'gallery') })
    const taken = readdirSync(join(folder, 'gallery/media'))
    const live = (await opened('pictures', names)).ran
    const ran = (await opened('gallery/media', taken)).ran
    note({
      what: 'SVG files that run something, opened by themselves',
      reach: `${names.length} files, of which ${live.length} run as they are; ${taken.length - 1} taken`,
      measured: String(ran.length),
      ok: ran.length === 0,
    })
    expect(taken).toEqual(['plain.svg'])
    expect(live.length).toBeGreaterThan(names.length / 2)
    expect(ran).toEqual([])
  })
})

describe.skipIf(BROWSER === null)('the policy by itself', LONG, () => {
  const { as } = reader()
  /** Pages that have payloads as they are, in an element and in an attribute. */
  const raw = (): ReadonlyMap<string, string> => {
    const page = readFileSync(join(folder, 'out/404.html'), 'utf8')
    const withRaw = (html: string) => page.replace('</main>', () => `${html}</main>`)
    return new Map(
      PAYLOADS.filter((_, at) => at % Math.ceil(EACH / 4) === 0).flatMap(({ id, text }) => [
        [`raw-${id}.html`, withRaw(`<div>${text}</div>`)] as const,
        [`attribute-${id}.html`, withRaw(`<p title="${text}">x</p>`)] as const,
        [`address-${id}.html`, withRaw(`<a href="${text}">x</a>`)] as const,
      ]),
    )
  }
  const clicked = (site: string, paths: readonly string[]) =>
    as(DESK, (context) =>
      inAll(context, { top: server.urlOf(''), home: server.urlOf(site), paths, deed: 'click' }),
    )

  test('lets nothing run and nothing be loaded, if a text came to stand in a page as it is', async () => {
    const pages = raw()
    sites.set('raw', { folder: join(folder, 'out'), pages })
    sites.set('open', { folder: join(folder, 'out'), pages, change: withoutPolicy })
    const guarded = await clicked('raw', [...pages.keys()])
    const bare = await clicked('open', [...pages.keys()])
    note({
      what: 'payloads that stand raw in a page and run, or load something',
      reach: `${pages.size} pages; without the policy ${bare.ran.length} do`,
      measured: String(guarded.ran.length),
      ok: guarded.ran.length === 0,
    })
    expect(bare.ran.length).toBeGreaterThan(pages.size / 10)
    expect(guarded.ran).toEqual([])
  })
})

test('files for machines hold what is written as what it is', LONG, () => {
  const out = join(folder, 'out')
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' })
  const read = (path: string) => readFileSync(join(out, path), 'utf8')
  const called: string[] = []
  const encyclopress = new Proxy({}, { get: (_, name) => () => called.push(String(name)) })
  for (const path of paths) {
    if (path.endsWith('.xml')) parseXml(read(path))
    if (path.endsWith('.json')) JSON.parse(read(path))
    if (path.endsWith('.jsonl')) for (const line of read(path).trim().split('\n')) JSON.parse(line)
    if (/^search\/.*\.js$/u.test(path)) {
      const before = called.length
      new Function('encyclopress', '__ran', read(path))(encyclopress, () => called.push('ran'))
      expect([path, called.length]).toEqual([path, before + 1])
    }
  }
  expect(called).not.toContain('ran')
  expect(called.length).toBeGreaterThan(10)
})

/** Half of a pair has no place in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
}

/** Runs in a page: types each query and looks at what is suggested. */
async function type({ queries, home }: { queries: string[]; home: string }) {
  const { audit: look } = window as unknown as { audit: typeof audit }
  const box = document.querySelector<HTMLInputElement>('form.search input')
  const pages: Audited[] = []
  let shown = 0
  const until = async (isSo: () => unknown, most: number) => {
    const end = performance.now() + most
    while (!isSo() && performance.now() < end) await new Promise(requestAnimationFrame)
  }
  box?.focus()
  await until(() => box?.dataset.ready, 5000)
  for (const query of queries) {
    if (!box) break
    const popup = document.querySelector<HTMLElement>('.names')
    if (popup) popup.hidden = true
    box.value = query
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await until(() => popup?.hidden === false, 500)
    if (document.querySelector('[role=option] .title')) shown++
    pages.push({ path: query, ...look(document, home) })
  }
  return { pages, shown }
}
