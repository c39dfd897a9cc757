import type { Preview, ReaderData, TitleEntry } from '../model/reader.ts'
import { shardOf } from '../model/shard.ts'

/** What the reader knows of other pages; each part is loaded when it is first asked for. */
export interface Library {
  readonly preview: (slug: string) => Promise<Preview | undefined>
  /** The names with a word that begins with a character; none where there is no such name. */
  readonly names: (character: string) => Promise<readonly TitleEntry[]>
  readonly urlOf: (slug: string) => string
}

/** Opens the library: the global `encyclopress`, which the scripts with the data call. */
export function openLibrary(): Library {
  const { root = '', previews = '0' } = document.documentElement.dataset
  const cards = new Map<string, Preview>()
  const names = new Map<string, readonly TitleEntry[]>()
  const keys = new Set<string>()
  const data: Pick<ReaderData, 'previews' | 'titles' | 'keys'> = {
    previews: (_, articles) => {
      for (const [slug, card] of Object.entries(articles)) cards.set(slug, card)
    },
    titles: (key, entries) => names.set(key, entries),
    keys: (all) => {
      for (const key of all) keys.add(key)
    },
  }
  Object.assign(window, { encyclopress: data })

  const loads = new Map<string, Promise<void>>()
  const load = (name: string) => {
    const before = loads.get(name)
    if (before) return before
    const run = new Promise<void>((resolve) => {
      const script = document.createElement('script')
      script.src = `${root}search/${name}.js`
      script.onload = script.onerror = () => resolve()
      document.head.append(script)
    })
    loads.set(name, run)
    return run
  }

  return {
    preview: async (slug) => {
      await load(`previews/${shardOf(slug, Number(previews))}`)
      return cards.get(slug)
    },
    names: async (character) => {
      // Which keys there are: a script that is not there would be an error on the console.
      await load('titles/keys')
      const key = character.codePointAt(0)?.toString(16) ?? ''
      if (keys.has(key)) await load(`titles/${key}`)
      return names.get(key) ?? []
    },
    urlOf: (slug) => `${root}wiki/${encodeURIComponent(slug)}.html`,
  }
}
