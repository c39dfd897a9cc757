import { compareText } from '../model/diagnostic.ts'
import type { Preview } from '../model/reader.ts'
import { scriptOf } from '../model/script.ts'
import { previewBits, shardOf } from '../model/shard.ts'
import type { LinkedArticle, OutputFile, Site } from '../model/site.ts'
import { directionOf } from './views/frame.ts'

/**
 * What a link shows of its article before it is followed: small scripts, a few articles each. Each shard
 * has its script, be it of no article, so that any may be asked for.
 */
export function previewFiles(site: Site): OutputFile[] {
  const bits = previewBits(site.articles.length)
  const shards = Array.from({ length: 2 ** bits }, (): [string, Preview][] => [])
  for (const article of site.articles) {
    shards[shardOf(article.slug, bits)]?.push([article.slug, previewOf(site, article)])
  }
  return shards.map((entries, shard) => ({
    path: `search/previews/${shard}.js`,
    text: scriptOf(
      'previews',
      shard,
      Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b))),
    ),
  }))
}

function previewOf({ config }: Site, { title, meta, beginning }: LinkedArticle): Preview {
  const language = meta.language ?? config.language
  return [title, meta.description ?? '', beginning, language, directionOf(language)]
}
