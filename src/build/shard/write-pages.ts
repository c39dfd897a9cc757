import type { Profile } from '../../link/profile.ts'
import type { LinkedText, LinkRecord } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import type { Renderer } from '../../render/render.ts'
import { render } from '../../render/render.ts'
import { articlePage } from '../../render/views/article.ts'
import { documentOf } from '../../search/text/document.ts'
import { articleWriter } from '../cache/memory.ts'
import { rendererOf } from '../renderer.ts'
import { partWriter } from '../search/part-writer.ts'
import type { Staged } from '../staging.ts'
import { stagingIn } from '../staging.ts'
import { templateFault } from '../template-fault.ts'
import type { PageOrder, Pages, ShardSetup } from './shard.ts'

/** What writing needs of a shard. */
export interface Writing {
  readonly setup: ShardSetup
  /** The shard's, which tells its temporary files from those of others. */
  readonly number: number
  /** Gives an article by the path of its file, once. */
  readonly take: (path: string) => Linked
  /** Is told of each article when its turn comes. */
  readonly begins: (path: string, index: number) => void
}

/** What a shard keeps of an article. */
export interface Linked extends Pick<LinkRecord, 'article' | 'wanted' | 'media'> {
  readonly profile: Profile
  readonly text: LinkedText
}

/** Makes the pages of a shard's articles one by one, and stages each. */
export async function writePages(order: PageOrder, writing: Writing): Promise<Pages> {
  const { outline, out } = order
  const { setup, number, take, begins } = writing
  const stage = out === null ? null : stagingIn(out, setup.folder, `${number}-`)
  const memory = order.memory === null ? null : articleWriter(order.memory, number, 'w')
  const index = order.isSearched ? partWriter(setup.scratch, number) : null
  const places: Pages['places'][number][] = []
  const staged: Staged[] = []
  const heads: Pages['heads'][number][] = []
  let slug = '' as Slug
  let renderer: Renderer | null = null
  try {
    for (const [place, { path, number: ownNumber, ties }] of order.pages.entries()) {
      begins(path, place)
      const { profile, article, wanted, media, text } = take(path)
      slug = article.slug
      renderer ??= rendererOf(setup.theme)
      const page = articlePage(outline, { article, ...ties }, text)
      heads.push({ slug, head: page.head })
      const { beginning } = article
      if (memory !== null)
        places.push([slug, memory.add({ profile, ties, beginning, wanted, media })])
      const names = { redirects: ties.redirects, abbreviations: profile.abbreviations }
      index?.add(ownNumber, documentOf(text, article, names, setup.config.language))
      for (const file of render(page, renderer)) if (stage !== null) staged.push(await stage(file))
    }
    return { staged, places, heads, index: index?.end() ?? null, fault: null }
  } catch (error) {
    return { staged, places, heads, index: null, fault: { slug, diagnostic: templateFault(error) } }
  } finally {
    memory?.end()
  }
}
