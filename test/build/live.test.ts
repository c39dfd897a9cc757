import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import type { LiveSite } from '../../src/build/live/live-site.ts'
import { liveSite } from '../../src/build/live/live-site.ts'
import { makeAll } from '../../src/build/make-all.ts'
import { filesOf, put, temporaryFolder } from '../support/cli.ts'

/** What a writer does, and the files of the content folder that a watcher tells of; null where a folder changed. */
type Deed = readonly [what: string, hints: readonly string[] | null]

const NIGER = 'niger.txt'
const GROUP = 'islamic-state-in-the-greater-sahara.txt'

const DEEDS: readonly Deed[] = [
  ['a sentence at the end', [NIGER]],
  ['a sentence elsewhere', [GROUP]],
  ['another beginning', [NIGER]],
  ['a link', [GROUP]],
  ['two at once', [NIGER, GROUP]],
  ['an error', [GROUP]],
  ['a new article', ['new.txt']],
  ['a new name', [GROUP]],
  ['a stylesheet', null],
  ['a template', null],
  ['gone', ['new.txt']],
  ['renamed', ['new.txt', 'newer.txt']],
  ['settings', ['encyclopedia.yaml']],
]

test('whatever is done, the folder of a live site is what a build from nothing makes', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...DEEDS), { minLength: 1, maxLength: 6 }),
      async (deeds) => {
        const folder = temporaryFolder()
        const content = join(folder, 'content')
        cpSync('seeds', content, { recursive: true })
        rest()
        const site = live(folder)
        await site.update(null)
        let owed: Set<string> | null = new Set()
        for (const [number, [what, hints]] of deeds.entries()) {
          act(content, what, number)
          rest()
          owed = owed === null || hints === null ? null : new Set([...owed, ...hints])
          const { outcome } = await site.update(owed)
          if (outcome === 'built') owed = new Set()
          await expectClean(folder, outcome)
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 8) },
  )
})

function live(folder: string): LiveSite {
  return liveSite({
    content: join(folder, 'content'),
    out: join(folder, 'live', 'site'),
    templates: null,
    threads: 1,
    runtime: 'test',
    make: (ready, why) => makeAll(ready, why, null),
    onEarly: async () => undefined,
    onProgress: () => undefined,
  })
}

/** Time passes, as it does for a writer: files are told apart by when they were changed. */
function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)
}

function act(content: string, what: string, number: number): void {
  const edit = (path: string, change: (text: string) => string) => {
    const file = join(content, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  const end = (text: string) => `${text.trimEnd()} Edit ${number} was made here.\n`
  const deeds: Readonly<Record<string, () => void>> = {
    'a sentence at the end': () => edit(NIGER, end),
    'a sentence elsewhere': () => edit(GROUP, end),
    'another beginning': () =>
      edit(NIGER, (text) => text.replace('Niger is', `Niger ${number} is`)),
    'a link': () =>
      edit(GROUP, (text) => `${text.trimEnd()} See [[Place ${number}]] and [[Niger]].\n`),
    'two at once': () => {
      edit(NIGER, end)
      edit(GROUP, end)
    },
    'an error': () =>
      edit(GROUP, (text) =>
        text.startsWith('---')
          ? text.replace(/^---\n.*?\n---\n/su, '')
          : `---\ntitle: [\n---\n${text}`,
      ),
    'a new article': () =>
      put(content, { 'new.txt': `= New ${number} =\n\nAn article on Niger.\n` }),
    'a new name': () => edit(GROUP, (text) => text.replace(/^= (.*) =$/mu, `= $1 ${number} =`)),
    'a stylesheet': () => put(content, { 'templates/style.css': `p { order: ${number} }` }),
    'a template': () => put(content, { 'templates/article-foot.eta': `<p>${number}</p>` }),
    gone: () => rmSync(join(content, 'new.txt'), { force: true }),
    renamed: () => {
      put(content, { 'new.txt': '= New =\n\nText.\n' })
      renameSync(join(content, 'new.txt'), join(content, 'newer.txt'))
    },
    settings: () =>
      edit('encyclopedia.yaml', (text) =>
        text.replace(/^title: .*$/mu, `title: Edition ${number}`),
      ),
  }
  deeds[what]?.()
}

async function expectClean(folder: string, outcome: string): Promise<void> {
  const out = join(folder, 'clean')
  rmSync(out, { recursive: true, force: true })
  const clean = await build({
    content: join(folder, 'content'),
    out,
    templates: null,
    strict: false,
    clean: false,
    threads: 1,
    cache: false,
    runtime: 'test',
  })
  expect(outcome).toBe(clean.outcome)
  if (outcome !== 'built') return
  const own = filesOf(join(folder, 'live', 'site'))
  // The list of files is for a folder that others use, too.
  const isPage = (path: string) => !path.startsWith('.encyclopress')
  const all = filesOf(out)
  expect([...own.keys()].filter(isPage)).toEqual([...all.keys()].filter(isPage))
  for (const [path, bytes] of all)
    if (isPage(path)) expect(own.get(path)?.equals(bytes) || path).toBe(true)
}
