import { compile } from '../../src/build/compile.ts'
import type { Source } from '../../src/model/article.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { compareDiagnostics, quotable } from '../../src/model/diagnostic.ts'
import type { Asset, LinkedArticle, LinkedText, SectionOutline } from '../../src/model/site.ts'
import type { Slug } from '../../src/model/slug.ts'
import { urlOf } from '../../src/model/slug.ts'
import type { ReferenceView, SectionView } from '../../src/model/view.ts'
import { readConfig } from '../../src/parse/config.ts'
import type { TreeParser } from '../../src/parse/tree.ts'
import { bodyOf } from '../../src/render/body.ts'
import { outlineOf } from '../../src/render/outline.ts'
import { standingOf } from '../../src/render/standing.ts'
import { articleView } from '../../src/render/views/article.ts'
import type { TestSite } from './views.ts'

const CONFIG = 'encyclopedia.yaml'

/** Compiles files given as texts, as a content folder that holds them would be. */
export function compileTexts(
  files: ReadonlyMap<string, string>,
  assets: readonly Asset[] = [],
  parser?: TreeParser,
) {
  const configText = files.get(CONFIG)
  const configFile = configText === undefined ? null : quotable(CONFIG, configText)
  const settings = configFile === null ? null : readConfig(configFile)
  const sources = [...files]
    .filter(([path]) => /\.(?:txt|md)$/u.test(path))
    .map(
      ([path, text]): Source => ({
        ...quotable(path, text),
        format: path.endsWith('.md') ? 'markdown' : 'plain',
      }),
    )
  const content = {
    config: settings?.config ?? DEFAULT_CONFIG,
    configFile,
    sources,
    assets,
    diagnostics: settings?.diagnostics ?? [],
  }
  const { site, texts, diagnostics } = compile(content, parser)
  const textOf = (slug: Slug) => texts.get(slug) as LinkedText
  return { site: { ...site, textOf }, diagnostics: [...diagnostics].sort(compareDiagnostics) }
}

/** The text of an article's page, from the lead to the references, without any template. */
export function textHtml(site: TestSite, article: LinkedArticle): string {
  const view = articleView(outlineOf(site), standingOf(site, article), site.textOf(article.slug))
  const body = bodyOf({ path: urlOf(article.slug), notWritten: 'not written yet', table: 'Table' })
  const references = (list: readonly ReferenceView[]) =>
    list.map(({ number, blocks, marks }) => `[${number}] ${marks.join(' ')} ${body.prose(blocks)}`)
  const section = ({
    level,
    id,
    heading,
    blocks,
    sections,
    references: list,
  }: SectionView): string[] => [
    `<h${level} id="${id}">${body.words(heading)}</h${level}>`,
    body.prose(blocks),
    ...references(list),
    ...sections.flatMap(section),
  ]
  return [body.prose(view.lead), ...view.sections.flatMap(section), ...references(view.references)]
    .filter((part) => part !== '')
    .join('\n')
}

/** The sections of an article as an indented list. */
export function outlineText(sections: readonly SectionOutline[], indent = ''): string {
  return sections
    .map(
      ({ id, title, sections: below }) =>
        `${indent}${title} #${id}\n${outlineText(below, `${indent}  `)}`,
    )
    .join('')
}
