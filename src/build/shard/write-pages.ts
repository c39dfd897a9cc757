import type { LinkedArticle, LinkedText } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import type { Renderer } from '../../render/render.ts'
import { render } from '../../render/render.ts'
import { articlePage } from '../../render/views/article.ts'
import { rendererOf } from '../renderer.ts'
import type { Staged } from '../staging.ts'
import { stagingIn } from '../staging.ts'
import { templateFault } from '../template-fault.ts'
import type { PageOrder, Pages, ShardSetup } from './shard.ts'

/** What writing needs of a shard. */
export interface Writing {
  readonly setup: ShardSetup
  /** Of temporary files. */
  readonly prefix: string
  readonly articleOf: (slug: Slug) => LinkedArticle
  readonly textOf: (slug: Slug) => LinkedText
  /** Is told of each article when its turn comes. */
  readonly begins: (path: string, index: number) => void
}

/** Makes the pages of a shard's articles one by one, and stages each. */
export async function writePages(order: PageOrder, writing: Writing): Promise<Pages> {
  const { outline, ties, out } = order
  const { setup, prefix, articleOf, textOf, begins } = writing
  const stage = out === null ? null : stagingIn(out, setup.folder, prefix)
  const staged: Staged[] = []
  const heads: Pages['heads'][number][] = []
  let slug = '' as Slug
  let renderer: Renderer | null = null
  try {
    for (const [index, [own, connections]] of ties.entries()) {
      slug = own
      const article = articleOf(slug)
      begins(article.origin.path, index)
      renderer ??= rendererOf(setup.theme)
      const page = articlePage(outline, { article, ...connections }, textOf(slug))
      heads.push({ slug, head: page.head })
      for (const file of render(page, renderer)) if (stage !== null) staged.push(await stage(file))
    }
    return { staged, heads, fault: null }
  } catch (error) {
    return { staged, heads, fault: { slug, diagnostic: templateFault(error) } }
  }
}
