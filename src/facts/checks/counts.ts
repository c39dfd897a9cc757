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

/** What a lead is about stands in its first sentences. */
const EARLY = 3
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
    if (!sentences.some(({ lower }) => checks.fates.test(lower))) return []
    const told = sentences.map((sentence) => claimsOf(sentence, checks))
    const claims = told.flatMap((one) => one.claims)
    const early = new Set(sentences.slice(0, isLead ? EARLY : undefined))
    const clear = claims.filter((one) => early.has(one.sentence) && isClear(one, when, checks))
    return FATES.flatMap((fate) => {
      const verdict = judge({
        tolls: all.filter((toll) => toll.fate === fate),
        claims: claims.filter((claim) => claim.fate === fate),
        clear: clear.filter((claim) => claim.fate === fate),
        infobox: article.infobox,
        others: told.flatMap((one) => one.others),
        isComplete,
        isLead,
        checks,
      })
      return verdict === null ? [] : [faultOf(article, verdict.toll, verdict.claim)]
    })
  })
}

function faultOf(
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

/** Whether a claim is made plainly, and of the event itself. */
function isClear(
  { sentence: { lower, dates }, clause, number }: Claim,
  when: Days | null,
  { hedges, periods, negations }: CheckLanguage,
): boolean {
  if (hedges.test(lower) || negations.test(clause.text)) return false
  if (periods.test(lower.slice(0, number.start))) return false
  if (when === null) return dates.length === 0
  const near = { from: when.from, to: widened(when, AFTERMATH).to }
  return dates.every(({ days }) => days !== null && areCompatible(days, near))
}

function isAboutLosses({ title }: Section, { counts }: CheckLanguage): boolean {
  return counts.sections.has(title.trim().toLowerCase())
}
