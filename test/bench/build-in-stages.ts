import { join } from 'node:path'
import type { LinkedText } from '../../src/model/site.ts'
import type { Folders, Stage } from './program.ts'

/**
 * `build()` of src/build/build.ts in its stages, for a new folder and content without faults. There pages
 * are viewed, rendered and written one by one; here all pass each stage before the next begins, so that
 * stages can be told apart. Beside program.ts this is the file that knows the functions measured.
 */
export async function buildInStages(
  { content: folder, out }: Folders,
  stage: Stage,
): Promise<void> {
  const { inspect, read, parse, interpreterOf, link, readTheme, rendererOf, write, ...pages } =
    await loadStages()
  const templates = join(folder, 'templates')
  const { found, theme, sources } = await stage('read', async () => {
    const folderFound = await read(folder, pages.survey(folder, [out, templates]))
    const files = folderFound.files.flatMap((file) => pages.readSource(folder, file).source ?? [])
    return { found: folderFound, ...(await readTheme(folder, templates)), sources: files }
  })
  const parsed = await stage('parse', () => sources.map((source) => parse(source)))
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
    const { dataFilesOf, previewFiles, namedArticles, nameIndex } = pages
    const names = [...nameIndex(namedArticles(site))]
    return [...rendered, ...dataFilesOf(site), ...previewFiles(site), ...names]
  })
  await stage('write', async () => {
    const before = (await inspect(out)) ?? { made: new Set<string>(), foreign: [] }
    await pages.openStaging(out)
    const staging = pages.stagingIn(out, folder)
    const staged: Awaited<ReturnType<typeof staging>>[] = []
    for (const file of files) staged.push(await staging(file))
    await write(staged, { folder: out, before })
    await pages.closeStaging(out)
  })
}

async function loadStages() {
  return {
    ...(await import('../../src/build/output-folder.ts')),
    ...(await import('../../src/build/read.ts')),
    ...(await import('../../src/build/survey.ts')),
    ...(await import('../../src/parse/parse.ts')),
    ...(await import('../../src/facts/interpret.ts')),
    ...(await import('../../src/link/link.ts')),
    ...(await import('../../src/render/view.ts')),
    ...(await import('../../src/build/theme.ts')),
    ...(await import('../../src/build/renderer.ts')),
    ...(await import('../../src/render/render.ts')),
    ...(await import('../../src/build/interface-words.ts')),
    ...(await import('../../src/render/description/describer.ts')),
    ...(await import('../../src/build/read-text.ts')),
    ...(await import('../../src/render/outline.ts')),
    ...(await import('../../src/render/standing.ts')),
    ...(await import('../../src/render/views/article.ts')),
    ...(await import('../../src/render/data-files.ts')),
    ...(await import('../../src/render/previews.ts')),
    ...(await import('../../src/search/names/name-index.ts')),
    ...(await import('../../src/search/names/named-articles.ts')),
    ...(await import('../../src/build/staging.ts')),
    ...(await import('../../src/build/write.ts')),
  }
}
