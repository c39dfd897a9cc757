import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CheckLanguage } from './check-language.ts'
import { countContradictions } from './counts.ts'
import { dateContradictions } from './dates.ts'
import { titleContradictions } from './headline.ts'
import { sentencesOf } from './prose/sentences.ts'

/**
 * Where an article's infobox and its text contradict each other: dates, numbers of dead and injured,
 * the name. Only what is clear is told, for a false alarm costs more than a miss.
 *
 * @param checks null in a language without words here: then only names are compared.
 */
export function contradictions(article: Article, checks: CheckLanguage | null): Diagnostic[] {
  if (article.infobox === null || article.meta.type !== 'article') return []
  const titles = titleContradictions(article)
  const isComparable = article.infobox.fields.some(
    ({ value: { type } }) => type === 'date' || type === 'counts',
  )
  if (checks === null || !isComparable) return titles
  const lead = sentencesOf(article.lead, checks)
  return [
    ...titles,
    ...dateContradictions(article, lead, checks),
    ...countContradictions(article, lead, checks),
  ]
}
