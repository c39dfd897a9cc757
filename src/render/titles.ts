import { compareText } from '../model/diagnostic.ts'
import { fold } from '../model/fold.ts'
import type { TitleEntry } from '../model/reader.ts'
import { scriptOf } from '../model/script.ts'
import type { LinkedArticle, OutputFile, Site } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import { nameKey } from '../model/slug.ts'

/** All names of articles, for suggestions: one script for each letter that a word of a name begins with. */
export function titleFiles(site: Site): OutputFile[] {
  const shards = new Map<string, TitleEntry[]>()
  const redirects = redirectsOf(site)
  for (const article of site.articles) {
    const { title, slug, meta } = article
    for (const name of namesOf(article, redirects.get(slug) ?? [])) {
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

/** Title, aliases and redirects, each name once. */
function namesOf({ title, meta }: LinkedArticle, redirects: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const name of [title, ...meta.aliases, ...redirects]) {
    if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name)
  }
  return [...byKey.values()]
}

function redirectsOf({ redirects }: Site): ReadonlyMap<Slug, readonly string[]> {
  const names = new Map<Slug, string[]>()
  for (const { title, target } of redirects) {
    const before = names.get(target)
    if (before === undefined) names.set(target, [title])
    else before.push(title)
  }
  return names
}

/** The shards of a name: the code points, in hexadecimal, that its folded words begin with. */
function keysOf(name: string): Set<string> {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '')
  return new Set(words.map((word) => (word.codePointAt(0) ?? 0).toString(16)))
}
