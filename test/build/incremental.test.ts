import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BuildResult } from '../../src/build/build.ts'
import { build } from '../../src/build/build.ts'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'

const SITE = 'test/fixtures/sites/indexes'
const SEEDS = 'seeds'
/** An article of the seeds that the front page says nothing of. */
const GROUP = 'islamic-state-in-the-greater-sahara.txt'

/** A project whose content folder is a copy of a site. */
function projectOf(site: string): string {
  const folder = temporaryFolder()
  cpSync(site, join(folder, 'content'), { recursive: true })
  rest()
  return folder
}

/** A file that has just been changed is not trusted to be as it is: time passes, as it does for a writer. */
function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60)
}

async function built(folder: string, cache = true, out = 'out'): Promise<BuildResult> {
  return build({
    content: join(folder, 'content'),
    out: join(folder, out),
    templates: null,
    strict: false,
    clean: false,
    threads: 1,
    cache,
    runtime: 'test',
  })
}

/** What was made, and why. */
async function whyOf(
  folder: string,
): Promise<{ why: readonly string[]; written: readonly string[] }> {
  const result = await built(folder)
  if (result.outcome !== 'built') throw new Error(JSON.stringify(result))
  return { why: result.why, written: result.written }
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, 'content', path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  rest()
}

/** The built folder is what a build from nothing makes, and says what that says. */
async function expectClean(folder: string, result: BuildResult): Promise<void> {
  rmSync(join(folder, 'clean'), { recursive: true, force: true })
  const clean = await built(folder, false, 'clean')
  expect(result.outcome).toBe(clean.outcome)
  if (result.outcome !== 'built' || clean.outcome !== 'built') return
  expect(result.diagnostics).toEqual(clean.diagnostics)
  const { articles, pages, drafts } = clean
  expect(result).toMatchObject({ articles, pages, drafts })
  const [all, own] = [filesOf(join(folder, 'clean')), filesOf(join(folder, 'out'))]
  expect([...own.keys()]).toEqual([...all.keys()])
  for (const [path, bytes] of all) expect(own.get(path)?.equals(bytes) || path).toBe(true)
}

describe('a build after another', () => {
  test('makes nothing where nothing has changed', async () => {
    const folder = projectOf(SEEDS)
    const first = await built(folder)
    const again = await built(folder)
    expect(again).toMatchObject({ written: [], why: ['Nothing has changed since the last build'] })
    const { written: _, why: __, ...same } = first as Extract<BuildResult, { outcome: 'built' }>
    expect(again).toMatchObject(same)
  })

  test('makes the page of the article whose text has changed, and those that quote it', async () => {
    const folder = projectOf(SEEDS)
    await built(folder)
    edit(folder, GROUP, (text) => text.replace('Newly established', 'Just established'))
    const made = await whyOf(folder)
    expect(made.why[0]).toBe(`${GROUP} has changed`)
    expect(made.written).toContain('wiki/islamic-state-in-the-greater-sahara.html')
    expect(made.written.every((path) => /^(?:wiki|search)\//u.test(path))).toBe(true)
    await expectClean(folder, await built(folder))
  })

  test('replaces a page that someone has changed or removed', async () => {
    const folder = projectOf(SEEDS)
    await built(folder)
    rmSync(join(folder, 'out/index.html'))
    expect(await whyOf(folder)).toEqual({
      why: ['Everything is made: in the output folder index.html is gone'],
      written: ['index.html'],
    })
    writeFileSync(join(folder, 'out/all.html'), 'mine')
    expect((await whyOf(folder)).written).toEqual(['all.html'])
  })

  test('tells a later fault where it is, and the earlier ones as before', async () => {
    const folder = projectOf(SEEDS)
    edit(folder, GROUP, (text) => `${text}\nSee [[Nowhere at all]].\n`)
    await built(folder)
    edit(folder, GROUP, (text) => text.replace('See [[', 'Do see [['))
    const result = await built(folder)
    expect(result).toMatchObject({ why: [`${GROUP} has changed`] })
    await expectClean(folder, result)
  })
})

describe('the cache', () => {
  const cached = (folder: string) => join(folder, '.encyclopress/out')

  test('lies beside the output folder, and can be deleted', async () => {
    const folder = projectOf(SEEDS)
    await built(folder)
    expect(readdirSync(cached(folder))).toContain('build.bin')
    rmSync(join(folder, '.encyclopress'), { recursive: true })
    expect(await whyOf(folder)).toEqual({
      why: ['Everything is made: nothing is known of an earlier build'],
      written: [],
    })
  })

  test.each([
    ['damaged', (bytes: Buffer) => bytes.fill(0, 200, 240)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 300)],
    ['of another program', () => Buffer.from('{"hello": 1}\n')],
    ['of another version', (bytes: Buffer) => Buffer.from(`encyclopress cache 0 ${bytes}`)],
    ['empty', () => Buffer.alloc(0)],
  ])('that is %s is set aside with one line, and the build is right', async (_, damage) => {
    const folder = projectOf(SEEDS)
    await built(folder)
    const file = join(cached(folder), 'build.bin')
    writeFileSync(file, damage(readFileSync(file)))
    const result = await built(folder)
    expect(result).toMatchObject({ written: [], note: expect.stringContaining(file) })
    await expectClean(folder, result)
  })

  test('whose pieces are damaged is not begun from', async () => {
    const folder = projectOf(SEEDS)
    await built(folder)
    for (const name of readdirSync(cached(folder)))
      if (name !== 'build.bin') writeFileSync(join(cached(folder), name), 'no')
    edit(folder, GROUP, (text) => text.replace('Newly established', 'Just established'))
    const result = await built(folder)
    expect(result).toMatchObject({
      why: ['Everything is made: what is remembered of the site is damaged'],
    })
    await expectClean(folder, result)
  })

  test('that cannot be kept is told, and the site is built', async () => {
    const folder = projectOf(SEEDS)
    put(folder, { '.encyclopress/out/build.bin.tmp/in-the-way': '' })
    const result = await built(folder)
    expect(result).toMatchObject({ note: expect.stringContaining('could not be kept') })
    await expectClean(folder, result)
  })

  test('is neither read nor written with --no-cache', async () => {
    const folder = projectOf(SEEDS)
    await built(folder, false)
    expect(readdirSync(folder)).not.toContain('.encyclopress')
  })
})

/** A change of a content folder; `pick` and `word` choose where and what. */
type Change = (content: string, pick: number, word: string) => void

function article(content: string, pick: number): string {
  const all = readdirSync(content)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .sort()
  return join(content, all[pick % all.length] ?? '')
}

/** Changes a word of a text that is no mark, from the place that `pick` gives on. */
function reword(text: string, pick: number, word: string): string {
  const places = [...text.matchAll(/(?<=[a-z,] )[a-z]+(?= [a-z])/gu)]
  const place = places[pick % Math.max(1, places.length)]
  if (place === undefined) return text
  return text.slice(0, place.index) + word + text.slice(place.index + place[0].length)
}

const CHANGES: Readonly<Record<string, Change>> = {
  word: (content, pick, word) => {
    const file = article(content, pick)
    writeFileSync(file, reword(readFileSync(file, 'utf8'), pick * 7, word))
  },
  mention: (content, pick) => {
    const [file, other] = [article(content, pick), article(content, pick + 3)]
    const title = /^= (.+) =$/mu.exec(readFileSync(other, 'utf8'))?.[1] ?? 'Nowhere'
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}\nIt is said that ${title} had a part in it.\n`,
    )
  },
  fact: (content, pick, word) => {
    const file = article(content, pick)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/^(- [^:\n]+: )(.+)$/mu, `$1$2 ${word}`))
  },
  added: (content, pick, word) =>
    put(content, { [`new-${pick}.txt`]: `= New ${word} ${pick} =\n\nA text of ${word}.\n` }),
  removed: (content, pick) => rmSync(article(content, pick)),
  renamed: (content, pick) => {
    const file = article(content, pick)
    renameSync(file, file.replace(/\.(txt|md)$/u, `-${pick}.$1`))
  },
  alias: (content, pick, word) => {
    const file = article(content, pick)
    const text = readFileSync(file, 'utf8')
    if (!text.startsWith('---'))
      writeFileSync(file, `---\naliases: [The ${word} of ${pick}]\n---\n${text}`)
  },
  settings: (content, pick) =>
    put(content, {
      'encyclopedia.yaml': `title: Site ${pick}\nautolink: ${pick % 2 ? 'first' : 'section'}\n`,
    }),
  template: (content, pick) =>
    put(content, { 'templates/footer.eta': `<footer>${pick} <%= it.page.title %></footer>\n` }),
  touched: (content, pick) => {
    const file = article(content, pick)
    writeFileSync(file, readFileSync(file))
  },
}

test('whatever is changed, the next build makes what a build from nothing makes', async () => {
  // Half of all changes are of a word, as a writer's are.
  const kind = fc.oneof(fc.constant('word'), fc.constantFrom(...Object.keys(CHANGES)))
  const word = fc.constantFrom('river', 'of', 'Tamm', 'quietly', 'war')
  const steps = fc.array(fc.tuple(kind, fc.nat(60), word), { minLength: 3, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(steps, async (changes) => {
      const folder = projectOf(SITE)
      await built(folder)
      for (const [name, pick, chosen] of changes) {
        CHANGES[name]?.(join(folder, 'content'), pick, chosen)
        rest()
        await expectClean(folder, await built(folder))
      }
    }),
    { numRuns: 12 },
  )
}, 240_000)

test('any number of threads makes the same bytes', async () => {
  const folder = projectOf(SITE)
  const outs = await Promise.all(
    ['1', '2', '5'].map(async (threads) => {
      const ended = await encyclopress(
        folder,
        'build',
        'content',
        '--out',
        threads,
        '--threads',
        threads,
      )
      expect(ended.exit).toBe(0)
      return filesOf(join(folder, threads))
    }),
  )
  expect(outs[0]?.size).toBeGreaterThan(40)
  expect(outs[1]).toEqual(outs[0])
  expect(outs[2]).toEqual(outs[0])
  expect(statSync(join(folder, '1')).isDirectory()).toBe(true)
})
