import type { Article } from '../../model/article.ts'
import { textOf } from '../../model/prose.ts'
import type { CheckLanguage } from './check-language.ts'
import type { SubjectNames } from './prose/mask.ts'

/** What an article's subject may be called in its own text. */
export function subjectNames(article: Article, { words }: CheckLanguage): SubjectNames {
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
    nouns: isPerson ? [] : [last, ...words.dates.subjects],
  }
}

/** A name in lower case without what stands in brackets behind it. */
function plain(name: string): string {
  return name
    .replace(/\s*\([^)]*\)$/u, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
