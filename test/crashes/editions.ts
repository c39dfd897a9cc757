import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { corpusOf, filesOf } from '../bench/corpus.ts'

/** The files of a content folder. */
export type Edition = ReadonlyMap<string, string>

/**
 * Editions of one encyclopedia, as writers make them one after the other: the first; other words in some of its
 * texts; articles that are new, renamed and gone; other templates and settings.
 *
 * @param articles how many there are at first.
 */
export function editionsOf(articles: number): readonly Edition[] {
  const corpus = corpusOf({ articles, kind: 'marked-up', seed: 9, like: 'seed' })
  const first = new Map([...filesOf(corpus)].map(({ path, text }) => [path, text]))
  const reworded = mapped(first, (text, at) => (at % 25 === 3 ? `${text}\nSo it is told.\n` : text))
  const paths = [...first.keys()]
  const moved = new Map([...first].filter(([path]) => !/4(?:-redirect)?\.\w+$/u.test(path)))
  for (const path of paths.filter((path) => /7\.\w+$/u.test(path))) {
    moved.set(path.replace(/(\.\w+)$/u, '-moved$1'), `${first.get(path)}\nIt has moved.\n`)
    moved.delete(path)
  }
  for (let number = 0; number < articles / 10; number++)
    moved.set(`new/${number}.txt`, `= New matter ${number} =\n\nThis is matter ${number}.\n`)
  const restyled = new Map([
    ...mapped(first, (text, at) => (at % 2 === 0 ? `${text}\nIn short.\n` : text)),
    ['encyclopedia.yaml', 'title: Another name\n'],
    ['templates/article-foot.eta', '<p>This is the end.</p>\n'],
  ])
  return [first, reworded, moved, restyled]
}

function mapped(edition: Edition, change: (text: string, at: number) => string): Edition {
  return new Map([...edition].map(([path, text], at) => [path, change(text, at)]))
}

/** Makes a content folder of one edition one of another: files that stay as they are are not touched. */
export function edit(folder: string, from: Edition, to: Edition): void {
  for (const path of from.keys()) if (!to.has(path)) rmSync(join(folder, path))
  for (const [path, text] of to) {
    if (from.get(path) === text) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
