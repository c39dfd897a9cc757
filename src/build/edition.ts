import type { OutputFile, Site } from '../model/site.ts'
import type { PageView } from '../model/view.ts'
import { dataFilesOf } from '../render/data-files.ts'
import { previewFiles } from '../render/previews.ts'
import { publicationOf } from '../render/publication/publication.ts'
import { renderPublication } from '../render/publication/render-publication.ts'
import { render } from '../render/render.ts'
import { titleFiles } from '../render/titles.ts'
import { viewsOf } from '../render/view.ts'
import type { OnProgress } from './progress.ts'
import { rendererOf } from './renderer.ts'
import type { Theme } from './theme.ts'

/** All files of an edition. */
export interface Edition {
  /** One after the other, each made when it is asked for, so that they are never all in memory. */
  readonly files: Iterable<OutputFile>
  /** How many pages there are among them, when all are made. */
  readonly pages: () => number
}

/**
 * The files of a site: its pages, and all that they need.
 *
 * @throws {TemplateError} where a template is at fault: at once, or while files are made.
 */
export function editionOf(site: Site, theme: Theme, onProgress: OnProgress): Edition {
  const renderer = rendererOf(theme)
  let pages = 0
  function* files(): Iterable<OutputFile> {
    const heads: Pick<PageView, 'head'>[] = []
    const total = site.articles.length
    for (const view of viewsOf(site)) {
      pages++
      if (pages <= total) onProgress({ stage: 'write', done: pages, total })
      heads.push({ head: view.head })
      yield* render(view, renderer)
    }
    for (const view of publicationOf(site, heads)) yield renderPublication(view, renderer.templates)
    yield* dataFilesOf(site)
    yield* previewFiles(site)
    yield* titleFiles(site)
    yield* assetsOf(site, theme)
  }
  return { files: files(), pages: () => pages }
}

/** What pages need besides themselves: stylesheets, script, icon, and the images that articles show. */
function assetsOf({ media }: Site, { styles, icon, scripts }: Theme): OutputFile[] {
  return [
    { path: 'assets/icon.svg', text: icon },
    ...[...styles, ...scripts].map(([name, text]) => ({ path: `assets/${name}`, text })),
    ...media.map((path) => ({ path: `media/${path}`, copyOf: path })),
  ]
}
