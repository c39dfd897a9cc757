import { rendererOf } from '../../src/build/renderer.ts'
import { readTheme } from '../../src/build/theme.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import type { LinkedArticle, LinkedRedirect, OutputFile } from '../../src/model/site.ts'
import type { Slug, Title } from '../../src/model/slug.ts'
import { slugsOf, titleOf } from '../../src/model/slug.ts'
import { publicationOf } from '../../src/render/publication/publication.ts'
import { renderPublication } from '../../src/render/publication/render-publication.ts'
import type { Renderer } from '../../src/render/render.ts'
import { render } from '../../src/render/render.ts'
import { compileTexts } from './compile.ts'
import type { TestSite } from './views.ts'
import { everyView } from './views.ts'

const CONFIG = 'encyclopedia.yaml'

/** The site that articles and redirects given as texts make, each under the title that is its key. */
export function siteOf(
  texts: Readonly<Record<string, string>>,
  config: Readonly<Record<string, string>> = {},
): TestSite {
  const settings = Object.entries(config).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
  )
  const files = Object.entries(texts).map(
    ([title, text], index) =>
      [`${index}.txt`, `${frontOf(text)}= ${title} =\n\n${bodyOf(text)}\n`] as const,
  )
  return compileTexts(new Map([[CONFIG, settings.join('')], ...files])).site
}

/** A site of many articles without texts, which takes no time to make. */
export function siteOfTitles(titles: readonly string[], language = 'en'): TestSite {
  const empty = siteOf({ Any: 'Text.' })
  const [any] = empty.articles
  const names = titles.map(titleOf)
  const slugs = slugsOf(names)
  const articles = names.map(
    (title): LinkedArticle => ({
      ...(any as LinkedArticle),
      title,
      slug: slugs.get(title) as Slug,
    }),
  )
  return {
    ...empty,
    config: { ...DEFAULT_CONFIG, language },
    articles,
    textOf: () => empty.textOf((any as LinkedArticle).slug),
    bySlug: new Map(articles.map((article) => [article.slug, article])),
  }
}

/** Adds other names to a site: name → title of the article. */
export function withRedirects(site: TestSite, names: Readonly<Record<string, string>>): TestSite {
  const slugs = slugsOf(Object.keys(names).map(titleOf))
  const redirects = Object.entries(names).map(
    ([name, target]): LinkedRedirect => ({
      title: titleOf(name),
      slug: slugs.get(name as Title) as Slug,
      target: site.find(target) ?? ([...slugsOf([titleOf(target)]).values()][0] as Slug),
      fragment: null,
    }),
  )
  return { ...site, redirects }
}

function frontOf(text: string): string {
  return /^---\n.*?\n---\n/su.exec(text)?.[0] ?? ''
}

function bodyOf(text: string): string {
  return text.slice(frontOf(text).length)
}

/** Adds as many redirects to an article of a site. */
export function redirectsTo(site: TestSite, slug: string, count: number): TestSite {
  const redirects = Array.from({ length: count }, (_, index) => ({
    title: titleOf(`Name ${index}`),
    slug: `name-${index}` as Slug,
    target: slug as Slug,
    fragment: null,
  }))
  return { ...site, redirects }
}

/** Every page of a site in our own templates, by path. */
export async function renderedPages(site: TestSite): Promise<ReadonlyMap<string, string>> {
  const renderer = await ownRenderer()
  return textsOf([...everyView(site)].flatMap((view) => render(view, renderer)))
}

/** The files for machines of a site, by path. */
export async function publishedFiles(site: TestSite): Promise<ReadonlyMap<string, string>> {
  const { templates } = await ownRenderer()
  const views = publicationOf(site, [...everyView(site)])
  return textsOf(views.map((view) => renderPublication(view, templates)))
}

async function ownRenderer(): Promise<Renderer> {
  const { theme } = await readTheme('.', 'none')
  return rendererOf(theme)
}

function textsOf(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map(files.flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])))
}
