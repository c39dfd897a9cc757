import type { Diagnostic } from '../model/diagnostic.ts'
import type { OutputFile, Site } from '../model/site.ts'
import type { Slug } from '../model/slug.ts'
import type { HeadView } from '../model/view.ts'
import { dataFilesOf } from '../render/data-files.ts'
import { groupBy } from '../render/group-by.ts'
import { outlineOf } from '../render/outline.ts'
import { previewFiles } from '../render/previews.ts'
import { publicationOf } from '../render/publication/publication.ts'
import { renderPublication } from '../render/publication/render-publication.ts'
import { render } from '../render/render.ts'
import { tiesOf } from '../render/standing.ts'
import type { Templates } from '../render/template.ts'
import { viewsOf } from '../render/view.ts'
import { isSearched } from '../render/views/is-searched.ts'
import { factFiles } from '../search/facts/fact-files.ts'
import { nameIndex } from '../search/names/name-index.ts'
import { namedArticles } from '../search/names/named-articles.ts'
import type { Place } from './cache/memory.ts'
import { keyWordsOf } from './key-words.ts'
import type { OnProgress } from './progress.ts'
import { rendererOf } from './renderer.ts'
import { textIndex } from './search/text-index.ts'
import type { IndexTotals } from './search/totals.ts'
import { totalsOf } from './search/totals.ts'
import { overall } from './shard/overall.ts'
import type { Share } from './shard/shares.ts'
import type { Staged } from './staging.ts'
import { stagingIn } from './staging.ts'
import { templateFault } from './template-fault.ts'
import type { Theme } from './theme.ts'

/** What an edition is made with. */
export interface Making {
  readonly shares: readonly Share[]
  readonly theme: Theme
  /** The content folder, which images are copied from. */
  readonly content: string
  /** The output folder; null where files are to be made, to try the templates, and not to be written. */
  readonly out: string | null
  /** The folder of the cache; null where nothing is to be remembered. */
  readonly memory: string | null
  readonly onProgress: OnProgress
}

/** All files of an edition, waiting to be put into their places. */
export interface Edition {
  readonly staged: readonly Staged[]
  /** How many pages there are among them. */
  readonly pages: number
  /** Where what is remembered of each article lies. */
  readonly places: ReadonlyMap<Slug, Place>
  /** What the shape of the full-text index hangs on; null where there is none. */
  readonly index: IndexTotals | null
  /** Where a template of the site's own is at fault, the first thing that shows it. */
  readonly fault: Diagnostic | null
}

/**
 * Makes the files of a site one by one: its pages, and all that they need. None is kept. While threads are
 * at the pages of articles, this one goes on to the others.
 */
export async function editionOf(site: Site, making: Making): Promise<Edition> {
  const { theme, content, out } = making
  const stage = out === null ? null : stagingIn(out, content)
  const staged: Staged[] = []
  const heads: (HeadView | null)[] = []
  const add = async (file: OutputFile) => {
    if (stage !== null) staged.push(await stage(file))
  }
  const templates: Templates[] = []
  const others = tried(async () => {
    const renderer = rendererOf(theme)
    templates.push(renderer.templates)
    for (const view of viewsOf(site)) {
      heads.push(view.head)
      for (const file of render(view, renderer)) await add(file)
    }
    for (const file of indexFiles(site, theme)) await add(file)
    const words = renderer.wordsOf(site.config.language)
    if (isSearched(site))
      for (const file of factFiles(site, keyWordsOf(site, words))) await add(file)
  })
  const pages = articlePages(site, making)
  // Whatever goes wrong with one, nothing of the other is under way any more when that is told.
  await Promise.allSettled([pages, others])
  const [articles, fault] = await Promise.all([pages, others])
  if (out !== null) staged.push(...(await textIndex(articles.index, making.shares, out)))
  const late = await tried(async () => {
    const all = [...articles.heads, ...heads].map((head) => ({ head }))
    for (const own of templates)
      for (const view of publicationOf(site, all)) await add(renderPublication(view, own))
  })
  return {
    staged: [...articles.staged, ...staged],
    pages: site.articles.length + heads.length,
    places: articles.places,
    index: articles.index.length === 0 ? null : totalsOf(articles.index),
    fault: articles.fault ?? fault ?? late,
  }
}

/** Makes files; null where all is well, else what a template of the site's own is at fault of. */
async function tried(make: () => Promise<void>): Promise<Diagnostic | null> {
  try {
    await make()
    return null
  } catch (error) {
    return templateFault(error)
  }
}

/** The pages of all articles, each made by the shard that has its text; told in the order of titles. */
async function articlePages(site: Site, { shares, out, memory, onProgress }: Making) {
  const total = site.articles.length
  const placeOf = new Map(site.articles.map(({ slug }, place) => [slug, place]))
  const shareOf = new Map(shares.flatMap((share) => share.files.map(({ path }) => [path, share])))
  const own = groupBy(site.articles, ({ origin }) => shareOf.get(origin.path))
  const outline = outlineOf(site)
  const all = overall(shares, (done) => onProgress({ stage: 'write', done, total }))
  const pages = await all((share, done) => {
    const articles = own.get(share) ?? []
    const pages = articles.map((article) => ({
      path: article.origin.path,
      number: placeOf.get(article.slug) ?? 0,
      ties: tiesOf(site, article),
    }))
    return share.shard.write(
      { outline, pages, isSearched: out !== null && isSearched(site), out, memory },
      done,
    )
  })
  const inOrder = <T extends { readonly slug: Slug }>(some: readonly T[]) =>
    [...some].sort((a, b) => (placeOf.get(a.slug) ?? 0) - (placeOf.get(b.slug) ?? 0))
  const [fault] = inOrder(pages.flatMap((one) => one.fault ?? []))
  return {
    staged: pages.flatMap(({ staged }) => staged),
    places: new Map(pages.flatMap(({ places }) => places)),
    index: pages.flatMap(({ index }) => index ?? []),
    heads: inOrder(pages.flatMap(({ heads }) => heads)).map(({ head }) => head),
    fault: fault?.diagnostic ?? null,
  }
}

/** All files besides pages. */
function* indexFiles(site: Site, theme: Theme): Iterable<OutputFile> {
  yield* dataFilesOf(site)
  yield* previewFiles(site)
  yield* nameIndex(namedArticles(site))
  yield* assetsOf(site, theme)
}

/** What pages need besides themselves: stylesheets, script, icon, and the images that articles show. */
function assetsOf({ media }: Site, { styles, icon, picture, scripts }: Theme): OutputFile[] {
  return [
    { path: 'assets/icon.svg', text: icon },
    { path: 'assets/icon.png', bytes: picture },
    ...[...styles, ...scripts].map(([name, text]) => ({ path: `assets/${name}`, text })),
    ...media.map((path) => ({ path: `media/${path}`, copyOf: path })),
  ]
}
