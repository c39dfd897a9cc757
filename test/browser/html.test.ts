import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { note } from './figures.ts'
import { pagesOf } from './pages.ts'

const VNU = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
)
// Names of files need not be ASCII.
const ENV = { ...process.env, LC_ALL: 'C.UTF-8' }
const hasJava = spawnSync('java', ['-version']).status === 0

test('Java is installed, for the Nu HTML checker', () => {
  if (!hasJava) console.warn('SKIPPED: no Java is installed; the Nu HTML checker needs it.')
  expect(hasJava || process.env.CI !== 'true').toBe(true)
})

describe.skipIf(!hasJava)('the Nu HTML checker', () => {
  test.each(['dist', 'reading', 'published', 'indexes', 'times'] as const)(
    'finds no fault in any page of %s',
    (edition) => {
      const folder = inject('editions')[edition]
      const found = check(folder)
      note({
        what: 'Nu HTML checker, errors and warnings',
        reach: `${edition}, ${pagesOf(folder).length} pages`,
        measured: String(found.length),
        ok: found.length === 0,
      })
      expect(found).toEqual([])
    },
  )
})

interface Message {
  readonly type: string
  readonly url?: string
  readonly lastLine?: number
  readonly message: string
}

function check(folder: string): string[] {
  const args = [
    '-jar',
    VNU,
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    '--skip-non-html',
    // It guesses the language of a text by chance, another each time; the pages say theirs.
    '--no-langdetect',
  ]
  const { stdout } = spawnSync('java', [...args, folder], { env: ENV, encoding: 'utf8' })
  const { messages } = JSON.parse(stdout) as { messages: Message[] }
  return messages.map(
    ({ type, url = '', lastLine = 0, message }) =>
      `${decodeURIComponent(url).split('/').at(-1)}:${lastLine} ${type}: ${message}`,
  )
}
