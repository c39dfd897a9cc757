import { PREFETCHING } from '../model/prefetching.ts'
import type { OutputFile } from '../model/site.ts'
import type { PageView } from '../model/view.ts'
import { bodyOf } from './body.ts'
import type { Words } from './messages.ts'
import { scriptHash } from './script-hash.ts'
import type { Templates } from './template.ts'

/** What rendering needs besides a view. */
export interface Renderer {
  readonly templates: Templates
  /** The words of the interface in a language. */
  readonly wordsOf: (language: string) => Words
}

/**
 * Writes a view out: its template's HTML and, for an article, its data as JSON.
 *
 * @throws {TemplateError} where a template is at fault.
 */
export function render(page: PageView, { templates, wordsOf }: Renderer): OutputFile[] {
  const { language, t, number, list, label, typeName, date, fill } = wordsOf(page.language)
  const context = { path: page.path, notWritten: t('notWritten'), table: t('table') }
  const { prose, inline, words } = bodyOf(context)
  const told = { t, number, list, label, typeName, date, fill, wordsLanguage: language }
  const policy = { scripts: [], hash: scriptHash, prefetching: PREFETCHING }
  const text = templates.run(page.kind, { page, prose, inline, words, ...told, ...policy })
  const html = { path: page.path, text }
  if (page.kind !== 'article') return [html]
  const json = `${JSON.stringify(page.data, null, 2)}\n`
  return [html, { path: page.path.replace(/\.html$/u, '.json'), text: json }]
}
