import type { ReaderData } from '../model/reader.ts'

/**
 * Each shard of previews has some articles, few more than a dozen. A place among so many is drawn along
 * with the shard, and both again where it is empty: so an article is not likelier for having a shard
 * almost to itself. Drawing costs a script or a few, not a list of all articles.
 */
const PLACES = 32
const DRAWS = 1000

const { root = '', previews = '0' } = document.documentElement.dataset
const shards = new Map<number, readonly string[]>()

/** The articles of a shard; null where it cannot be loaded. */
function slugsIn(shard: number): Promise<readonly string[] | null> {
  const known = shards.get(shard)
  if (known) return Promise.resolve(known)
  return new Promise((resolve) => {
    const script = document.createElement('script')
    script.src = `${root}search/previews/${shard}.js`
    script.onload = () => resolve(shards.get(shard) ?? null)
    script.onerror = () => resolve(null)
    document.head.append(script)
  })
}

/** Leads to an article by chance, in place of this page: the way back does not come here. */
async function leadOn(): Promise<void> {
  for (let draw = 0; draw < DRAWS; draw++) {
    const slugs = await slugsIn(Math.floor(Math.random() * 2 ** Number(previews)))
    if (slugs === null) return
    const slug = slugs[Math.floor(Math.random() * PLACES)]
    if (slug !== undefined) {
      location.replace(`${root}wiki/${encodeURIComponent(slug)}.html`)
      return
    }
  }
}

// In place of reader.js's, which this page has no use for: no card of a link is shown here.
const data: Pick<ReaderData, 'previews'> = {
  previews: (shard, articles) => shards.set(shard, Object.keys(articles)),
}
Object.assign(window, {
  encyclopress: { ...(window as { encyclopress?: ReaderData }).encyclopress, ...data },
})
void leadOn()
