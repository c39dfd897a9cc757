import type { Article, Section } from '../../model/article.ts'
import { allSections } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CheckLanguage } from './check-language.ts'
import type { Claim } from './claims.ts'
import { claimsOf } from './claims.ts'
import { contradiction } from './contradiction.ts'
import type { Days } from './days.ts'
import { areCompatible, daysOf, widened } from './days.ts'
import { judge } from './judge-claim.ts'
import type { Sentence } from './prose/sentences.ts'
import { sentencesOf } from './prose/sentences.ts'
import type { Toll } from './tolls.ts'
import { tollsOf } from './tolls.ts'
import { FATES } from './words/words.ts'

/** What an event leaves behind may be told some days later. */
const AFTERMATH = 31

/**
 * Losses in the infobox that the lead, or the section about them, counts otherwise. Where one number
 * of a text agrees, the others are most likely about parts or sides, and nothing is said.
 */
export function countContradictions(
  article: Article,
  lead: readonly Sentence[],
  checks: CheckLanguage,
): Diagnostic[] {
  if (article.infobox === null) return []
  const { all, isComplete } = tollsOf(article.infobox, checks)
  if (all.every(({ field }) => field.value.type === 'none')) return []
  const when = whenOf(article)
  const sections = allSections(article.sections).filter((one) => isAboutLosses(one, checks))
  const texts = [
    { sentences: lead, isLead: true },
    ...sections.map(({ blocks }) => ({
      sentences: sentencesOf(blocks, checks),
      isLead: false,
    })),
  ]
  return texts.flatMap(({ sentences, isLead }) => {
    const claims = sentences.flatMap((sentence) => claimsOf(sentence, checks))
    const clear = claims.filter(
      (claim) =>
        isOfTheEvent(claim.sentence, when, checks) && !checks.negations.test(claim.clause.text),
    )
    return FATES.flatMap((fate) => {
      const verdict = judge({
        tolls: all.filter((toll) => toll.fate === fate),
        claims: claims.filter((claim) => claim.fate === fate),
        clear: clear.filter((claim) => claim.fate === fate),
        infobox: article.infobox,
        isComplete,
        isLead,
        checks,
      })
      return verdict === null ? [] : [told(article, verdict.toll, verdict.claim)]
    })
  })
}

function told(
  article: Article,
  { field, kind }: Toll,
  { sentence, number, end }: Claim,
): Diagnostic {
  return contradiction(article, 'count-contradiction', {
    field,
    words: partOf(field.text, kind),
    sentence,
    start: number.start,
    end,
  })
}

/** The part of a list of counts that says what is counted. */
function partOf(text: string, kind: string): string {
  return text.split(/[,;] (?!\d{3})/u).find((part) => part.includes(kind)) ?? text
}

/** When the event was; null where the infobox does not say. */
function whenOf({ infobox }: Article): Days | null {
  const date = infobox?.fields.find(({ schemaKey }) => schemaKey === 'date')?.value
  return date?.type === 'date' ? daysOf(date.edtf) : null
}

/** Whether a sentence speaks plainly, and of the event itself. */
function isOfTheEvent(
  { lower, dates }: Sentence,
  when: Days | null,
  checks: CheckLanguage,
): boolean {
  if (checks.hedges.test(lower)) return false
  if (when === null) return dates.length === 0
  const near = { from: when.from, to: widened(when, AFTERMATH).to }
  return dates.every(({ days }) => days !== null && areCompatible(days, near))
}

function isAboutLosses({ title }: Section, { counts }: CheckLanguage): boolean {
  return counts.sections.has(title.trim().toLowerCase())
}
