import { compareText } from '../model/diagnostic.ts'
import type { Preview } from '../model/reader.ts'
import { previewBits, shardOf } from '../model/shard.ts'
import type { LinkedArticle, OutputFile, Site } from '../model/site.ts'
import { beginningOf } from './beginning.ts'
import { scriptOf } from './script.ts'
import { directionOf } from './views/frame.ts'

/** What a link shows of its article before it is followed: small scripts, a few articles each. */
export function previewFiles(site: Site): OutputFile[] {
  const bits = previewBits(site.articles.length)
  const shards = new Map<number, Record<string, Preview>>()
  for (const article of site.articles) {
    const shard = shardOf(article.slug, bits)
    const entries = shards.get(shard) ?? {}
    entries[article.slug] = previewOf(site, article)
    shards.set(shard, entries)
  }
  return [...shards]
    .sort(([a], [b]) => a - b)
    .map(([shard, entries]) => ({
      path: `search/previews/${shard}.js`,
      text: scriptOf(
        'previews',
        shard,
        Object.fromEntries(Object.entries(entries).sort(([a], [b]) => compareText(a, b))),
      ),
    }))
}

function previewOf({ config }: Site, { title, meta, lead }: LinkedArticle): Preview {
  const language = meta.language ?? config.language
  return [title, meta.description ?? '', beginningOf(lead), language, directionOf(language)]
}
