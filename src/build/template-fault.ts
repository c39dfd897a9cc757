import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose, quotable } from '../model/diagnostic.ts'
import { TemplateError } from '../render/template.ts'

/**
 * What a site's writer is to hear of a template of their own.
 *
 * @throws whatever else went wrong: a fault in our own templates is ours to mend.
 */
export function templateFault(error: unknown): Diagnostic {
  if (!(error instanceof TemplateError) || error.template.isOwn) throw error
  const { template, line, excerpt, message } = error
  const start = excerpt.search(/\S/u)
  const location = { line, column: start + 1, length: Math.max(1, excerpt.trim().length) }
  const advice = 'Mend the template, or take it away to use the one of encyclopress'
  const file = quotable(template.file, template.text)
  return diagnose(file, { rule: 'broken-template', location, message, advice })
}
