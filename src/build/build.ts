import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareDiagnostics, diagnose, quotable } from '../model/diagnostic.ts'
import { described } from '../render/description/described.ts'
import { TemplateError } from '../render/template.ts'
import { compile } from './compile.ts'
import { editionOf } from './edition.ts'
import { interfaceWords } from './interface-words.ts'
import { inspect } from './output-folder.ts'
import type { OnProgress } from './progress.ts'
import { read } from './read.ts'
import { refusal } from './refusal.ts'
import { settle } from './settle.ts'
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
 * Builds a site: read → parse → link → describe → view → render → write.
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
  const early = judged([...faults, ...settle(themeFaults, settings)], strict)
  const hasErrors = early.some(({ severity }) => severity === 'error')
  const made = await attempt(async () => {
    const { files, pages } = editionOf(site, theme, onProgress)
    const to = { folder: out, content: folder, before }
    // Where nothing is to be written, the templates are tried all the same.
    return hasErrors ? exhaust(files) : { ...(await write(files, to)), pages: pages() }
  })
  const late = made !== null && 'rule' in made ? settle([made], settings) : []
  const diagnostics = judged([...early, ...late], strict)
  if (made === null || 'rule' in made) return { outcome: 'failed', diagnostics }
  return { outcome: 'built', diagnostics, articles: site.articles.length, drafts, ...made }
}

/** Makes files that nobody needs. */
function exhaust(files: Iterable<unknown>): null {
  for (const _ of files);
  return null
}

/** What a function gives; where a template of the site's own is at fault, the diagnostic that says so. */
async function attempt<T>(run: () => Promise<T>): Promise<T | Diagnostic> {
  try {
    return await run()
  } catch (error) {
    // A fault in our own templates is ours to mend.
    if (!(error instanceof TemplateError) || error.template.isOwn) throw error
    return templateFault(error)
  }
}

/** Diagnostics in order; where a build is strict, warnings are errors. */
function judged(diagnostics: readonly Diagnostic[], strict: boolean): Diagnostic[] {
  const all = strict
    ? diagnostics.map((one) => ({ ...one, severity: 'error' as const }))
    : diagnostics
  return [...all].sort(compareDiagnostics)
}

function templateFault({ template, line, excerpt, message }: TemplateError): Diagnostic {
  const start = excerpt.search(/\S/u)
  const location = { line, column: start + 1, length: Math.max(1, excerpt.trim().length) }
  const advice = 'Mend the template, or take it away to use the one of encyclopress'
  const file = quotable(template.file, template.text)
  return diagnose(file, { rule: 'broken-template', location, message, advice })
}
