import type { Outline } from '../../model/outline.ts'
import type { OutputFile } from '../../model/site.ts'
import type { Renderer } from '../../render/render.ts'
import { render } from '../../render/render.ts'
import { TemplateError } from '../../render/template.ts'
import { articlePage } from '../../render/views/article.ts'
import type { Staged } from '../staging.ts'
import type { Revision } from './revise.ts'

/** The pages of a revision; a sentence where their data, which others are made of, have changed as well. */
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
): Promise<Staged[] | string> {
  const staged: Staged[] = []
  try {
    for (const { record, text, memory, known } of pages) {
      const page = articlePage(outline, { article: record.article, ...memory.ties }, text)
      for (const file of render(page, renderer)) {
        const one = await stage(file)
        if (one.path.endsWith('.json') && one.from !== null) return `${known.path} has other facts`
        staged.push(one)
      }
    }
    return staged
  } catch (error) {
    // To be told with all else that is wrong.
    if (error instanceof TemplateError) return 'A template is at fault'
    throw error
  }
}
