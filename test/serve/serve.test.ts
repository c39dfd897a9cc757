import { readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'
import type { Served } from '../support/served.ts'
import { ask, eventually, openPage, served } from '../support/served.ts'

/** What stands behind a lead of a thousand characters is seen on an article's own page alone. */
const NIGER = `= Niger =

Niger is a country in West Africa. Its capital is [[Niamey]].

${'Much of it is desert, where nomads travel from well to well. '.repeat(20)}
`
const NIAMEY = '= Niamey =\n\nNiamey is the capital of Niger.\n'
const SITE = { 'content/niger.txt': NIGER, 'content/niamey.txt': NIAMEY }

describe('the server', () => {
  test('answers with pages, types and nothing to be kept', async () => {
    const { url } = await served(
      temporaryFolder({ ...SITE, 'content/zürich.md': '---\ntitle: Zürich\n---\nA city.\n' }),
    )
    const page = await ask(url, '/wiki/niger.html')
    expect(page.status).toBe(200)
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(page.body).toContain('Niger is a country')
    expect(page.body).toContain('/_encyclopress/live.js')
    const types = await Promise.all(
      [
        '/',
        '/wiki/niger.json',
        '/assets/style.css',
        '/assets/icon.svg',
        '/assets/icon.png',
        '/_encyclopress/live.js',
      ].map(async (path) => (await ask(url, path)).headers['content-type']),
    )
    expect(types).toEqual([
      'text/html; charset=utf-8',
      'application/json',
      'text/css; charset=utf-8',
      'image/svg+xml',
      'image/png',
      'text/javascript; charset=utf-8',
    ])
    expect((await ask(url, '/wiki/z%C3%BCrich.html')).body).toContain('A city.')
  })

  test('gives the page of missing pages, whose links work wherever it stands', async () => {
    const { url } = await served(temporaryFolder(SITE))
    const { status, body } = await ask(url, '/a/b/c.html')
    expect(status).toBe(404)
    expect(body).toContain('<base href="/">')
    expect(body).toContain('href="index.html"')
  })

  test('gives nothing but what is in its folder, to nobody but this computer', async () => {
    const { url } = await served(temporaryFolder({ ...SITE, 'secret.txt': 'secret' }))
    const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status
    expect(await statusOf(url, '/../secret.txt')).toBe(400)
    expect(await statusOf(url, '/%2e%2e/secret.txt')).toBe(400)
    expect(await statusOf(url, '/.encyclopress-files')).toBe(400)
    expect(await statusOf(url, '/', { host: 'example.org' })).toBe(403)
    expect(await statusOf(url, '/', { host: 'localhost:1' })).toBe(200)
    expect(await statusOf(url, '/', { method: 'POST' })).toBe(405)
    expect(await ask(url, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })

  test('touches no output folder, and leaves nothing behind', async () => {
    const folder = temporaryFolder(SITE)
    await encyclopress(folder, 'build', 'content', '--out', 'dist')
    const before = filesOf(folder)
    const left = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('encyclopress-serve-'))
    const others = left()
    const site = await served(folder)
    put(folder, { 'content/niger.txt': `${NIGER}\nMore.\n` })
    await site.prints('niger.txt has changed')
    put(folder, { 'content/niger.txt': NIGER })
    await site.prints('niger.txt has changed')
    expect(await site.end()).toBe(0)
    expect(filesOf(folder)).toEqual(before)
    expect(left().filter((name) => !others.includes(name))).toEqual([])
  })

  test('takes the next port where the usual one is in use, and says so where one was named', async () => {
    const taken = createServer()
    const port = await new Promise<number>((done) => {
      taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port))
    })
    const { exit, err } = await encyclopress(
      temporaryFolder(SITE),
      'serve',
      'content',
      '--port',
      String(port),
    )
    taken.close()
    expect(exit).toBe(2)
    expect(err).toMatch(
      new RegExp(
        `^encyclopress: Port ${port} is in use; the next free one is --port \\d+\\.\\n$`,
        'u',
      ),
    )
  })
})

describe('an open page', () => {
  test('is told to reload when it changes, and only then', async () => {
    const folder = temporaryFolder({ ...SITE, 'content/mali.txt': '= Mali =\n\nA country.\n' })
    const site = await served(folder)
    const [niger, mali] = [
      await openPage(site.url, '/wiki/niger.html'),
      await openPage(site.url, '/wiki/mali.html'),
    ]
    await mali.hears({ kind: 'building', isBuilding: false })
    put(folder, { 'content/niger.txt': `${NIGER}\nIt is dry.\n` })
    await niger.hears({ kind: 'reload' })
    await site.prints('niger.txt has changed: 1 page in')
    expect((await ask(site.url, '/wiki/niger.html')).body).toContain('It is dry.')
    expect(mali.heard).not.toContainEqual({ kind: 'reload' })
  })

  test('that was opened before a change, and listens after it, is told as well', async () => {
    const folder = temporaryFolder(SITE)
    const site = await served(folder)
    const version = (await openPage(site.url, '/wiki/niger.html')).heard
    put(folder, { 'content/niger.txt': `${NIGER}\nIt is dry.\n` })
    await site.prints('niger.txt has changed')
    const late = await openPage(site.url, '/wiki/niger.html')
    await late.hears({ kind: 'building', isBuilding: false })
    expect(late.heard).not.toContainEqual({ kind: 'reload' })
    expect(version).toContainEqual({ kind: 'reload' })
  })

  test('reads its stylesheet again, without a reload', async () => {
    const folder = temporaryFolder({ ...SITE, 'content/templates/style.css': 'p { color: red }' })
    const site = await served(folder)
    const page = await openPage(site.url, '/wiki/niger.html')
    put(folder, { 'content/templates/style.css': 'p { color: blue }' })
    await page.hears({ kind: 'styles', names: ['style.css'] })
    expect((await ask(site.url, '/assets/style.css')).body).toBe('p { color: blue }')
    expect(page.heard).not.toContainEqual({ kind: 'reload' })
  })

  test('shows an error, keeps the last good page, and comes right when it is mended', async () => {
    const folder = temporaryFolder(SITE)
    const site = await served(folder)
    const page = await openPage(site.url, '/wiki/niger.html')
    put(folder, { 'content/niger.txt': '---\ntitle: [\n---\nx\n' })
    await site.prints('1 error; the last good pages stay.')
    expect(site.err()).toContain('content/niger.txt:2:')
    const shown = page.heard.findLast((one) => one.kind === 'faults')
    expect(shown).toMatchObject({
      faults: [
        { rule: 'broken-yaml', place: expect.stringMatching(/^content\/niger\.txt:\d+:\d+$/u) },
      ],
    })
    expect((await ask(site.url, '/wiki/niger.html')).body).toContain('Niger is a country')
    put(folder, { 'content/niger.txt': `${NIGER}\nMended.\n` })
    await page.hears({ kind: 'reload' })
    expect(page.heard.findLast((one) => one.kind === 'faults')).toMatchObject({ faults: [] })
  })
})

describe('serving goes on when', () => {
  test('more is saved before everything that hangs on an edit is made', async () => {
    const other = (n: number) => `= City ${n} =\n\nA city of Niger.\n`
    const others = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`content/cities/${n}.txt`, other(n)]),
    )
    const folder = temporaryFolder({ ...SITE, ...others })
    const site = await served(folder)
    for (const word of ['large', 'dry', 'hot', 'vast']) {
      put(folder, { 'content/niger.txt': NIGER.replace('a country', `a ${word} country`) })
      await shows(site, '/wiki/niger.html', `a ${word} country`)
    }
    await encyclopress(folder, 'build', 'content', '--out', 'out')
    const all = [...filesOf(join(folder, 'out'))]
    const telling = all.filter(([, bytes]) => bytes.includes('a vast country'))
    expect(telling.length).toBeGreaterThan(1)
    for (const [path] of telling) await shows(site, `/${path}`, 'a vast country')
  })

  test('a template breaks and is mended', async () => {
    const folder = temporaryFolder(SITE)
    const site = await served(folder)
    put(folder, { 'content/templates/article-foot.eta': '<p><%= it.nothing.at.all %></p>' })
    await site.prints('broken-template')
    put(folder, { 'content/templates/article-foot.eta': '<p>Mended</p>' })
    await site.prints('Mended: ')
    expect((await ask(site.url, '/wiki/niger.html')).body).toContain('<p>Mended</p>')
  })

  test('an article is renamed, by an editor that saves by renaming, too', async () => {
    const folder = temporaryFolder(SITE)
    const site = await served(folder)
    renameSync(join(folder, 'content/niamey.txt'), join(folder, 'content/capital.txt'))
    put(folder, { 'content/capital.txt': NIAMEY.replaceAll('Niamey', 'Agadez') })
    await site.prints('capital.txt')
    await shows(site, '/wiki/agadez.html', 'is the capital of')
    expect((await ask(site.url, '/wiki/niamey.html')).status).toBe(404)
    expect((await ask(site.url, '/wiki/agadez.html')).status).toBe(200)
    put(folder, { 'content/.niger.swp': `${NIGER}\nSaved by renaming.\n` })
    renameSync(join(folder, 'content/.niger.swp'), join(folder, 'content/niger.txt'))
    await site.prints('niger.txt has changed: 1 page')
    expect((await ask(site.url, '/wiki/niger.html')).body).toContain('Saved by renaming.')
  })

  test('a hundred files change at once, some come and some go', async () => {
    const city = (n: number, more = '') => `= City ${n} =\n\nA city of Niger.${more}\n`
    const cities = Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [`content/cities/${n}.txt`, city(n)]),
    )
    const folder = temporaryFolder({ ...SITE, ...cities })
    const site = await served(folder)
    for (let n = 0; n < 90; n++)
      writeFileSync(join(folder, `content/cities/${n}.txt`), city(n, ' It is large.'))
    for (let n = 90; n < 100; n++) rmSync(join(folder, `content/cities/${n}.txt`))
    put(folder, { 'content/rivers/niger.txt': '= Niger River =\n\nA river.\n' })
    await shows(site, '/wiki/niger-river.html', 'A river.')
    await shows(site, '/wiki/city-95.html', '', 404)
    const after = temporaryFolder()
    const { exit } = await encyclopress(folder, 'build', 'content', '--out', join(after, 'out'))
    expect(exit).toBe(0)
    const bodyOf = async (path: string) => (await ask(site.url, path)).body
    await expectSame(['/wiki/city-0.html', '/wiki/niger-river.html', '/index.html'], after, bodyOf)
  })

  test('the content folder is deleted and comes again', async () => {
    const folder = temporaryFolder(SITE)
    const site = await served(folder)
    rmSync(join(folder, 'content'), { recursive: true })
    await site.prints('There is no folder content')
    expect((await ask(site.url, '/wiki/niger.html')).status).toBe(200)
    put(folder, { 'content/niger.txt': `${NIGER}\nBack again.\n` })
    await shows(site, '/wiki/niger.html', 'Back again.')
    await shows(site, '/wiki/niamey.html', '', 404)
    put(folder, { 'content/niger.txt': `${NIGER}\nOnce more.\n` })
    await shows(site, '/wiki/niger.html', 'Once more.')
  })

  test('the first build fails: every address says so, until there is a site', async () => {
    const folder = temporaryFolder({ 'content/niger.txt': 'No title' })
    const site = await served(folder)
    await site.prints('there are no pages yet')
    const page = await openPage(site.url, '/wiki/niger.html')
    expect((await ask(site.url, '/wiki/niger.html')).status).toBe(503)
    put(folder, { 'content/niger.txt': NIGER })
    await page.hears({ kind: 'reload' })
    expect((await ask(site.url, '/wiki/niger.html')).status).toBe(200)
  })

  test('a symbolic link leads back into the folder', async () => {
    const folder = temporaryFolder(SITE)
    symlinkSync('..', join(folder, 'content/circle'))
    const site = await served(folder)
    await site.prints('symbolic-link')
    put(folder, { 'content/niger.txt': `${NIGER}\nStill here.\n` })
    await site.prints('niger.txt has changed: 1 page')
  })
})

/** Waits until a page is there and has some words. */
function shows({ url }: Served, path: string, words: string, status = 200): Promise<void> {
  return eventually(
    async () => {
      const answer = await ask(url, path)
      return answer.status === status && answer.body.includes(words)
    },
    () => `${path} with "${words}"`,
  )
}

/** Pages are what a build makes, but for the script. */
async function expectSame(
  paths: readonly string[],
  folder: string,
  bodyOf: (path: string) => Promise<string>,
): Promise<void> {
  const files = filesOf(join(folder, 'out'))
  for (const path of paths) {
    const body = (await bodyOf(path)).replace(/<script src="\/_encyclopress[^>]*><\/script>/u, '')
    expect(body).toBe(files.get(path.slice(1))?.toString())
  }
}

describe('plugins under serve', () => {
  test('are loaded anew when they change, or what they import, and see each edit', async () => {
    const folder = temporaryFolder(SITE)
    const { url } = await served(folder)
    const shows = (text: string) =>
      eventually(
        async () => (await ask(url, '/wiki/niamey.html')).body.includes(text),
        () => text,
      )
    await shows('capital of')
    const loud = (change: string) =>
      `export const loud = () => function see(node) {
        if (node.type === 'text') node.value = node.value.replace('capital', '${change}')
        node.children?.forEach(see)
      }\n`
    put(folder, {
      'content/loud.mjs': loud('CAPITAL'),
      'content/encyclopress.config.mjs':
        "import { loud } from './loud.mjs'\nexport default { remarkPlugins: [loud] }\n",
    })
    await shows('the CAPITAL of')
    put(folder, { 'content/loud.mjs': loud('first city') })
    await shows('the first city of')
    put(folder, { 'content/niamey.txt': NIAMEY.replace('is the', 'was the') })
    await shows('was the first city of')
    rmSync(join(folder, 'content/encyclopress.config.mjs'))
    await shows('was the capital of')
  })
})
