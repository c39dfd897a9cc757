import type { Article } from '../../model/article.ts'
import { textOf } from '../../model/prose.ts'
import { singleSpaced } from '../../model/single-spaced.ts'
import type { CheckLanguage } from './check-language.ts'
import type { SubjectNames } from './prose/mask.ts'

/** What an article's subject may be called in its own text. */
export function subjectNames(article: Article, checks: CheckLanguage): SubjectNames {
  const { words } = checks
  const { title, meta, infobox } = article
  const headlines = infobox?.fields.filter(({ role }) => role === 'headline') ?? []
  const whole = [title, ...meta.aliases, ...headlines.map(({ blocks }) => textOf(blocks))].map(
    plain,
  )
  const last = whole[0]?.split(' ').at(-1) ?? ''
  const isPerson = infobox?.type === 'person'
  const names = new Set(isPerson && last.length > 2 ? [...whole, last] : whole)
  return {
    names: [...names].filter((name) => name !== '').sort((a, b) => b.length - a.length),
    nouns: isPerson ? [] : [last, ...words.dates.subjects, ...definingNouns(article, checks)],
  }
}

/** `airline` of `Air Maresh is an airline based in Mirra`: the words behind the first verb. */
function definingNouns({ lead }: Article, { words }: CheckLanguage): readonly string[] {
  const [first] = lead
  if (first?.type !== 'paragraph') return []
  const [, behind = ''] = textOf(first).slice(0, LONGEST).toLowerCase().split(DEFINITION)
  const all = behind.split(/[,;:.(\n]/u)[0]?.split(' ') ?? []
  const end = all.findIndex((word) => words.counts.stops.includes(word))
  return all.slice(0, end === -1 ? undefined : end).filter((word) => word.length > 3)
}

/** A definition stands at the very beginning. */
const LONGEST = 300
const DEFINITION = / (?:is|was|est|était|fut|ist|war|es|era|fue) (?:an?|une?|eine?|una?) /u

/** A name in lower case without what stands in brackets behind it. */
function plain(name: string): string {
  const bare = name.replace(/\s*\([^)]*\)$/u, '').replace(/[’ʼ]/gu, "'")
  return singleSpaced(bare).trim().toLowerCase()
}
