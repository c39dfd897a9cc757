import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareDiagnostics, diagnose, quotable } from '../model/diagnostic.ts'
import type { OutputFile, Site } from '../model/site.ts'
import type { PageView, PublicationView } from '../model/view.ts'
import { dataFilesOf } from '../render/data-files.ts'
import { described } from '../render/description/described.ts'
import { previewFiles } from '../render/previews.ts'
import { publicationOf } from '../render/publication/publication.ts'
import { renderPublication } from '../render/publication/render-publication.ts'
import { render } from '../render/render.ts'
import { TemplateError } from '../render/template.ts'
import { titleFiles } from '../render/titles.ts'
import { viewsOf } from '../render/view.ts'
import { compile } from './compile.ts'
import { interfaceWords } from './interface-words.ts'
import { inspect } from './output-folder.ts'
import type { OnProgress } from './progress.ts'
import { read } from './read.ts'
import { refusal } from './refusal.ts'
import { rendererOf } from './renderer.ts'
import { settle } from './settle.ts'
import type { Theme } from './theme.ts'
import { readTheme } from './theme.ts'
import type { Written } from './write.ts'
import { write } from './write.ts'

/** What to build, and how. */
export interface BuildOptions {
  readonly content: string
  readonly out: string
  /** Templates that replace ours one file at a time; null for `CONTENT/templates` where that exists. */
  readonly templates: string | null
  /** Warnings are errors. */
  readonly strict: boolean
  /** Write although there are files in the output folder that encyclopress did not make. */
  readonly clean: boolean
  readonly onProgress?: OnProgress
}

/** How a build ended. */
export type BuildResult =
  /** The command names a folder that cannot be used; nothing was read or written. */
  | { readonly outcome: 'refused'; readonly message: string }
  /** The content has errors; the output folder is as it was. */
  | { readonly outcome: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  | ({
      readonly outcome: 'built'
      readonly diagnostics: readonly Diagnostic[]
      readonly articles: number
      readonly pages: number
      readonly drafts: number
    } & Written)

/**
 * Builds a site: read → parse → link → view → render → write.
 *
 * @throws {TemplateError} where a template is at fault, and the system's errors where it refuses to
 * read or write.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { content: folder, out, strict, onProgress = () => undefined } = options
  const before = await inspect(out)
  const message = await refusal(options, before)
  if (message !== null || before === null) return { outcome: 'refused', message: message ?? '' }
  const ownTemplates = options.templates ?? resolve(folder, 'templates')

  const content = await read(folder, [out, ownTemplates])
  const { site: linked, drafts, settings, diagnostics: faults } = compile(content, onProgress)
  const { theme, diagnostics: themeFaults } = await readTheme(folder, ownTemplates)
  const site = described(linked, interfaceWords(theme))
  const views = viewsOf(site)
  const { files: pages, diagnostics: pageFaults } = renderAll(views, publicationOf(site, views), {
    theme,
    onProgress,
  })

  const others = settle([...themeFaults, ...pageFaults], settings)
  const diagnostics = judged([...faults, ...others], strict)
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  if (hasErrors) return { outcome: 'failed', diagnostics }
  const files = [
    ...pages,
    ...dataFilesOf(site),
    ...previewFiles(site),
    ...titleFiles(site),
    ...assetsOf(site, theme),
  ]
  const changes = await write(files, { folder: out, content: folder, before, onProgress })
  const { length: articles } = site.articles
  return { outcome: 'built', diagnostics, articles, pages: views.length, drafts, ...changes }
}

/** Diagnostics in order; where a build is strict, warnings are errors. */
function judged(diagnostics: readonly Diagnostic[], strict: boolean): Diagnostic[] {
  const all = strict
    ? diagnostics.map((one) => ({ ...one, severity: 'error' as const }))
    : diagnostics
  return [...all].sort(compareDiagnostics)
}

interface Rendered {
  readonly files: readonly OutputFile[]
  readonly diagnostics: readonly Diagnostic[]
}

function renderAll(
  views: readonly PageView[],
  publication: readonly PublicationView[],
  { theme, onProgress }: { theme: Theme; onProgress: OnProgress },
): Rendered {
  try {
    const renderer = rendererOf(theme)
    const pages = views.flatMap((view, index) => {
      onProgress({ stage: 'render', done: index + 1, total: views.length })
      return render(view, renderer)
    })
    const others = publication.map((view) => renderPublication(view, renderer.templates))
    return { files: [...pages, ...others], diagnostics: [] }
  } catch (error) {
    // A fault in our own templates is ours to mend.
    if (!(error instanceof TemplateError) || error.template.isOwn) throw error
    return { files: [], diagnostics: [templateFault(error)] }
  }
}

function templateFault({ template, line, excerpt, message }: TemplateError): Diagnostic {
  const start = excerpt.search(/\S/u)
  const location = { line, column: start + 1, length: Math.max(1, excerpt.trim().length) }
  const advice = 'Mend the template, or take it away to use the one of encyclopress'
  const file = quotable(template.file, template.text)
  return diagnose(file, { rule: 'broken-template', location, message, advice })
}

/** What pages need besides themselves: stylesheets, script, icon, and the images that articles show. */
function assetsOf({ media }: Site, { styles, icon, scripts }: Theme): OutputFile[] {
  return [
    { path: 'assets/icon.svg', text: icon },
    ...[...styles, ...scripts].map(([name, text]) => ({ path: `assets/${name}`, text })),
    ...media.map((path) => ({ path: `media/${path}`, copyOf: path })),
  ]
}
