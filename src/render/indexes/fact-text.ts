import type { Fact } from '../../model/fact-sheet.ts'
import { dateText } from '../views/date-text.ts'

/** A template that the writer has pasted: nobody reads those. */
const PASTED = /\{\{/u

/**
 * The words of a fact: the writer's, or the value's where the writer has pasted a template.
 *
 * @param language of the page, for dates.
 * @example factText(fact('{{birth date|1947|7|30}}'), 'en') // 'July 30, 1947'
 */
export function factText({ text, value }: Fact, language: string): string {
  if (!PASTED.test(text)) return text
  switch (value.type) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/u.test(value.edtf)
        ? dateText(value.edtf, language).text
        : value.edtf
    case 'place':
      return value.parts.map(({ name }) => name).join(', ')
    case 'entities':
      return value.items.map(({ name }) => name).join('; ')
    default:
      return text
  }
}
