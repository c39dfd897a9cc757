import { join } from 'node:path'
import type { LinkedText } from '../../src/model/site.ts'
import type { Folders, Stage } from './program.ts'

/**
 * `build()` of src/build/build.ts in its stages, for a new folder and content without faults. There pages
 * are viewed, rendered and written one by one; here all pass each stage before the next begins, so that
 * stages can be told apart. Beside program.ts this is the file that knows the functions measured.
 *
 * @param load gives a module of lib/ by its path there.
 */
export async function buildInStages(
  { content: folder, out }: Folders,
  stage: Stage,
  load: (path: string) => Promise<unknown>,
): Promise<void> {
  const { inspect, read, parse, interpreterOf, link, readTheme, rendererOf, write, ...pages } =
    await functionsOf(load)
  const templates = join(folder, 'templates')
  const [found, { theme }] = await stage('read', () =>
    Promise.all([read(folder, [out, templates]), readTheme(folder, templates)]),
  )
  const sources = await stage('read', () =>
    found.files.flatMap((file) => pages.readSource(folder, file).source ?? []),
  )
  const parsed = await stage('parse', () => sources.map(parse))
  const contents = parsed.flatMap((one) => one.content ?? [])
  const articles = await stage('interpret', () => {
    const interpret = interpreterOf(found.config)
    return contents.filter((one) => one.kind === 'article').map((one) => interpret(one).article)
  })
  const redirects = contents.filter((one) => one.kind === 'redirect')
  const linked = await stage('link', () => link({ ...found, articles, redirects }))
  const [site, views] = await stage('view', () => {
    const describe = pages.describer(found.config, pages.interfaceWords(theme))
    const described = linked.site.articles.map(describe)
    const bySlug = new Map(described.map((article) => [article.slug, article]))
    const whole = { ...linked.site, articles: described, bySlug }
    const outline = pages.outlineOf(whole)
    const own = described.map((article) => {
      const text = linked.texts.get(article.slug) as LinkedText
      return pages.articlePage(outline, pages.standingOf(whole, article), text)
    })
    return [whole, [...own, ...pages.viewsOf(whole)]] as const
  })
  const files = await stage('render', () => {
    const renderer = rendererOf(theme)
    const rendered = views.flatMap((view) => pages.render(view, renderer))
    const { dataFilesOf, previewFiles, titleFiles } = pages
    return [...rendered, ...dataFilesOf(site), ...previewFiles(site), ...titleFiles(site)]
  })
  await stage('write', async () => {
    const before = (await inspect(out)) ?? { made: new Set<string>(), foreign: [] }
    await write(files, { folder: out, content: folder, before })
  })
}

type Src = {
  readonly folder: typeof import('../../src/build/output-folder.ts')
  readonly read: typeof import('../../src/build/read.ts')
  readonly parse: typeof import('../../src/parse/parse.ts')
  readonly interpret: typeof import('../../src/facts/interpret.ts')
  readonly link: typeof import('../../src/link/link.ts')
  readonly view: typeof import('../../src/render/view.ts')
  readonly theme: typeof import('../../src/build/theme.ts')
  readonly renderer: typeof import('../../src/build/renderer.ts')
  readonly render: typeof import('../../src/render/render.ts')
  readonly words: typeof import('../../src/build/interface-words.ts')
  readonly describer: typeof import('../../src/render/description/describer.ts')
  readonly texts: typeof import('../../src/build/read-text.ts')
  readonly outline: typeof import('../../src/render/outline.ts')
  readonly standing: typeof import('../../src/render/standing.ts')
  readonly article: typeof import('../../src/render/views/article.ts')
  readonly data: typeof import('../../src/render/data-files.ts')
  readonly previews: typeof import('../../src/render/previews.ts')
  readonly titles: typeof import('../../src/render/titles.ts')
  readonly write: typeof import('../../src/build/write.ts')
}

const PATHS: Readonly<Record<keyof Src, string>> = {
  folder: 'build/output-folder.js',
  read: 'build/read.js',
  parse: 'parse/parse.js',
  interpret: 'facts/interpret.js',
  link: 'link/link.js',
  view: 'render/view.js',
  theme: 'build/theme.js',
  renderer: 'build/renderer.js',
  render: 'render/render.js',
  words: 'build/interface-words.js',
  describer: 'render/description/describer.js',
  texts: 'build/read-text.js',
  outline: 'render/outline.js',
  standing: 'render/standing.js',
  article: 'render/views/article.js',
  data: 'render/data-files.js',
  previews: 'render/previews.js',
  titles: 'render/titles.js',
  write: 'build/write.js',
}

async function functionsOf(load: (path: string) => Promise<unknown>) {
  const loaded = await Promise.all(
    Object.entries(PATHS).map(async ([name, path]) => [name, await load(path)] as const),
  )
  const src = Object.fromEntries(loaded) as unknown as Src
  return {
    ...src.folder,
    ...src.read,
    ...src.parse,
    ...src.interpret,
    ...src.link,
    ...src.view,
    ...src.theme,
    ...src.renderer,
    ...src.render,
    ...src.words,
    ...src.describer,
    ...src.texts,
    ...src.outline,
    ...src.standing,
    ...src.article,
    ...src.data,
    ...src.previews,
    ...src.titles,
    ...src.write,
  }
}
