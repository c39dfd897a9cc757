import { lstatSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'

/** What stands in every file that is nobody's business. */
export const SECRET = 'canary-7f3a'
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><!--${SECRET}--></svg>`

/** A project beside files that no build may read or write. */
export interface Guarded {
  readonly folder: string
  /** Builds `content` into `out`; gives exit code and messages. */
  readonly build: (...args: string[]) => ReturnType<typeof encyclopress>
  /** That nobody has read, changed, removed or added anything outside. */
  readonly expectUntouched: () => void
  /** The published files. */
  readonly pages: () => Map<string, Buffer>
}

/** Makes a project of files: `content/…`, `out/…`. Outside lie texts, an image, settings and a folder. */
export function guarded(files: Readonly<Record<string, string>>): Guarded {
  const folder = temporaryFolder({
    'outside/secret.txt': `= Secret =\n\nThe ${SECRET}.\n`,
    'outside/secret.svg': SVG,
    'outside/encyclopedia.yaml': `title: ${SECRET}\n`,
    'outside/article-foot.eta': `<p>${SECRET}</p>\n`,
    'outside/wiki/niger.html': SECRET,
    'outside/messages/en.yaml': `home: ${SECRET}\n`,
    'content/niger.txt': '= Niger =\n\nNiger is a country in West Africa.\n',
  })
  put(folder, files)
  const outside = join(folder, 'outside')
  putToRest(outside)
  const before = stateOf(outside)
  return {
    folder,
    build: (...args) => encyclopress(folder, 'build', 'content', '--out', 'out', ...args),
    expectUntouched: () => {
      expect(stateOf(outside)).toEqual(before)
      for (const [path, bytes] of filesOf(join(folder, 'out')))
        expect(bytes.includes(SECRET) ? path : null).toBe(null)
    },
    pages: () => filesOf(join(folder, 'out')),
  }
}

/** Times of access and of the last change, in seconds: file systems that keep the first renew it where it lies before the other. */
const [READ, CHANGED] = [1_000_000_000, 1_000_000_001]

function putToRest(folder: string): void {
  for (const path of pathsIn(folder)) utimesSync(path, READ, CHANGED)
}

/** All that tells whether a folder was touched. */
function stateOf(folder: string): unknown[] {
  const times = pathsIn(folder).map((path) => {
    const found = lstatSync(path)
    return [path, found.mtimeMs, found.isFile() && found.atimeMs]
  })
  const bytes = [...filesOf(folder)].map(([path, own]) => [path, own.toString()])
  putToRest(folder)
  return [times, bytes]
}

function pathsIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return paths.map((path) => join(folder, path))
}
