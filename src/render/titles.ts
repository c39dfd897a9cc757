import { compareText } from '../model/diagnostic.ts'
import { fold } from '../model/fold.ts'
import type { TitleEntry } from '../model/reader.ts'
import type { OutputFile, Site } from '../model/site.ts'
import { scriptOf } from './script.ts'

/** All names of articles, for suggestions: one script for each letter that a word of a name begins with. */
export function titleFiles(site: Site): OutputFile[] {
  const shards = new Map<string, TitleEntry[]>()
  for (const { title, slug, meta } of site.articles) {
    for (const name of [title, ...meta.aliases]) {
      const entry: TitleEntry = [name, slug, name === title ? '' : title, meta.description ?? '']
      for (const key of keysOf(name)) {
        const entries = shards.get(key)
        if (entries === undefined) shards.set(key, [entry])
        else entries.push(entry)
      }
    }
  }
  const sorted = [...shards].sort(([a], [b]) => compareText(a, b))
  const keys = sorted.map(([key]) => key)
  return [
    { path: 'search/titles/keys.js', text: scriptOf('keys', keys) },
    ...sorted.map(([key, entries]) => ({
      path: `search/titles/${key}.js`,
      text: scriptOf('titles', key, entries),
    })),
  ]
}

/** The shards of a name: the code points, in hexadecimal, that its folded words begin with. */
function keysOf(name: string): Set<string> {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '')
  return new Set(words.map((word) => (word.codePointAt(0) ?? 0).toString(16)))
}
