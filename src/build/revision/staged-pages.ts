import type { Outline } from '../../model/outline.ts'
import type { OutputFile } from '../../model/site.ts'
import type { Renderer } from '../../render/render.ts'
import { render } from '../../render/render.ts'
import { TemplateError } from '../../render/template.ts'
import { articlePage } from '../../render/views/article.ts'
import type { Staged } from '../staging.ts'
import type { Revision } from './revise.ts'

/** The files of a revision that are staged. */
export interface StagedPages {
  readonly staged: readonly Staged[]
  /** Where their data have changed, which others are made of, a sentence without a full stop; else null. */
  readonly more: string | null
}

/** Makes the pages of a revision; a sentence says so where a template is at fault. */
export async function stagedPages(
  { pages }: Revision,
  outline: Outline,
  {
    renderer,
    stage,
  }: {
    readonly renderer: Renderer
    readonly stage: (file: OutputFile) => Promise<Staged>
  },
): Promise<StagedPages | string> {
  const staged: Staged[] = []
  let more: string | null = null
  try {
    for (const { record, text, memory, known } of pages) {
      const page = articlePage(outline, { article: record.article, ...memory.ties }, text)
      for (const file of render(page, renderer)) {
        const one = await stage(file)
        if (one.path.endsWith('.json') && one.from !== null)
          more ??= `${known.path} has other facts`
        staged.push(one)
      }
    }
    return { staged, more }
  } catch (error) {
    // To be told with all else that is wrong.
    if (error instanceof TemplateError) return 'A template is at fault'
    throw error
  }
}
