import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A fixture: files that a writer could have written, and what they should become.
 *
 * A case begins with `# What it shows`. `<<< path` begins a file of the content folder, `>>> kind` an
 * expectation; each runs to the next such line. `npm run test:update` writes the expectations anew:
 * read the difference before you commit it.
 */
export interface Case {
  readonly name: string
  readonly files: ReadonlyMap<string, string>
  readonly expected: ReadonlyMap<string, string>
}

const MARK = /^(<<<|>>>) (.+)$/u

/** Every case of a file; `.cases` files hold several. */
export function readCases(path: string): Case[] {
  const cases: { name: string; files: Map<string, string>; expected: Map<string, string> }[] = []
  let part: string[] = []
  let end: () => void = () => undefined
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, mark, name = ''] = MARK.exec(line) ?? []
    const title = /^#{5} (.+)$/u.exec(line)?.[1]
    if (mark === undefined && title === undefined) {
      part.push(line)
      continue
    }
    end()
    part = []
    if (title !== undefined) {
      cases.push({ name: title, files: new Map(), expected: new Map() })
      end = () => undefined
      continue
    }
    const current = cases.at(-1)
    const lines = part
    end = () => (mark === '<<<' ? current?.files : current?.expected)?.set(name, textOf(lines))
  }
  end()
  return cases
}

/** Writes a file of cases with what its expectations are now. */
export function writeCases(path: string, cases: readonly Case[]): void {
  const block =
    (mark: string) =>
    ([name, text]: readonly [string, string]) =>
      `${mark} ${name}\n${text}`
  const texts = cases.map(({ name, files, expected }) =>
    [`##### ${name}\n`, ...[...files].map(block('<<<')), ...[...expected].map(block('>>>'))].join(
      '',
    ),
  )
  writeFileSync(path, texts.join('\n'))
}

export function caseFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cases'))
    .sort()
    .map((name) => join(folder, name))
}

/** Blank lines before the next mark belong to the layout of the file, not to the text. */
function textOf(lines: readonly string[]): string {
  const text = lines.join('\n').replace(/\n+$/u, '')
  return text === '' ? '' : `${text}\n`
}
