import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Field } from '../../model/infobox.ts'
import { subjectNames } from './article-names.ts'
import type { CheckLanguage } from './check-language.ts'
import { contradiction } from './contradiction.ts'
import type { Days } from './days.ts'
import { areCompatible, daysOf, widened, YEAR, yearsBetween } from './days.ts'
import { deedDates } from './deed-dates.ts'
import { eventDates } from './event-dates.ts'
import { lifeDates } from './life-dates.ts'
import type { FoundDate } from './prose/dates-in.ts'
import type { SubjectNames } from './prose/mask.ts'
import { masked } from './prose/mask.ts'
import type { Sentence } from './prose/sentences.ts'
import type { DatedSentence, ToldDate } from './prose/told-date.ts'
import type { Deed } from './words/words.ts'

/** Whatever a key of a schema says, the lead may say with a verb. */
const MEANINGS: Readonly<Record<string, Deed | 'event'>> = {
  date: 'event',
  birth_date: 'born',
  death_date: 'died',
  founded: 'founded',
  formation: 'founded',
  established: 'founded',
  established_date: 'founded',
  defunct: 'dissolved',
  dissolved: 'dissolved',
  opened_date: 'opened',
  completion_date: 'completed',
  demolition_date: 'demolished',
  released: 'released',
  pub_date: 'published',
  independence_date: 'independence',
}

/** Dates farther apart are of two things, but for those of one life. */
const FARTHEST = 100
/** A night has two days. */
const NIGHT = 2
/** Films and books come out in one year and are sold, shown or dated in the next. */
const WORKS: ReadonlySet<string> = new Set(['released', 'published'])

/**
 * Dates of the infobox that the lead gives otherwise: in the sentence that says when the event was, in
 * the brackets behind a person's name, or with the verb of the key. Where the lead has the date of the
 * infobox as well, nothing is said.
 */
export function dateContradictions(
  article: Article,
  lead: readonly Sentence[],
  checks: CheckLanguage,
): Diagnostic[] {
  const fields = (article.infobox?.fields ?? []).filter(
    (field) =>
      field.value.type === 'date' &&
      MEANINGS[field.schemaKey ?? ''] !== undefined &&
      !isRenamed(field),
  )
  if (fields.length === 0 || lead.some(({ lower }) => checks.calendars.test(lower))) return []
  const told = { lead, checks, names: subjectNames(article, checks) }
  return fields.flatMap((field) => {
    const meaning = MEANINGS[field.schemaKey ?? ''] as Deed | 'event'
    const others = fields.filter(
      (one) => one !== field && MEANINGS[one.schemaKey ?? ''] === meaning,
    )
    if (others.length > 0) return []
    return ofField(article, field, { meaning, ...told })
  })
}

/** `established_title: Incorporated`: the date is that of something else. */
function isRenamed({ schemaKey, label }: Field): boolean {
  return schemaKey === 'established_date' && !/found|establish/iu.test(label)
}

interface Told {
  readonly meaning: Deed | 'event'
  readonly lead: readonly Sentence[]
  readonly checks: CheckLanguage
  readonly names: SubjectNames
}

function ofField(article: Article, field: Field, told: Told) {
  const { meaning, lead } = told
  const days = field.value.type === 'date' ? daysOf(field.value.edtf) : null
  if (days === null) return []
  const given = toldDates(told)
  const isSame = (one: ToldDate) => agrees(one, days, told)
  const isOwn = (one: FoundDate) =>
    one.days === null
      ? meaning === 'event'
      : Number.isFinite(one.days.to - one.days.from) && areCompatible(one.days, days)
  const [one] = given
  if (one === undefined || given.some(isSame)) return []
  if (!one.isLife && lead.some(({ dates }) => dates.some(isOwn))) return []
  return [contradiction(article, 'date-contradiction', { field, words: field.text, ...one })]
}

function toldDates({ meaning, lead, checks, names }: Told): readonly ToldDate[] {
  const dated = (sentence: Sentence): DatedSentence[] =>
    sentence.dates.length === 0 ? [] : [{ sentence, masked: masked(sentence, names, checks) }]
  const first = lead.slice(0, 1).flatMap(dated)
  if (meaning === 'event') return first.flatMap((one) => eventDates(one, names, checks))
  if (meaning === 'born' || meaning === 'died') {
    const life = first.flatMap((one) => lifeDates(one, meaning, checks))
    if (life.length > 0) return life
  }
  return lead.flatMap(dated).flatMap((one) => deedDates(one, meaning, checks))
}

/** Whether what is told may be the same, or is too far away to be about the same. */
function agrees(
  { days, sentence, isLife }: ToldDate,
  own: Days,
  { meaning, checks: { spans } }: Told,
): boolean {
  if (days === null) return true
  const slack = WORKS.has(meaning) ? YEAR : spans.test(sentence.lower) ? NIGHT : 0
  const near = widened(days, slack)
  return areCompatible(near, own) || (!isLife && yearsBetween(near, own) >= FARTHEST)
}
