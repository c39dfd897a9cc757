import type { Preview, ReaderData } from '../model/reader.ts'
import { shardOf } from '../model/shard.ts'

/** What the reader knows of other pages; each part is loaded when it is first asked for. */
export interface Library {
  readonly preview: (slug: string) => Promise<Preview | undefined>
}

/** Opens the library: the global `encyclopress`, which the scripts with the data call. */
export function openLibrary(): Library {
  const { root = '', previews = '0' } = document.documentElement.dataset
  const cards = new Map<string, Preview>()
  const data: Pick<ReaderData, 'previews'> = {
    previews: (_, articles) => {
      for (const [slug, card] of Object.entries(articles)) cards.set(slug, card)
    },
  }
  Object.assign(window, { encyclopress: data })

  const loads = new Map<number, Promise<void>>()
  const load = (shard: number) => {
    const before = loads.get(shard)
    if (before) return before
    const run = new Promise<void>((resolve) => {
      const script = document.createElement('script')
      script.src = `${root}search/previews/${shard}.js`
      script.onload = script.onerror = () => resolve()
      document.head.append(script)
    })
    loads.set(shard, run)
    return run
  }

  return {
    preview: async (slug) => {
      await load(shardOf(slug, Number(previews)))
      return cards.get(slug)
    },
  }
}
