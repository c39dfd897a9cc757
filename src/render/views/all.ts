import { compareText } from '../../model/diagnostic.ts'
import type { LinkedArticle, Site } from '../../model/site.ts'
import type { AllView, LetterGroup } from '../../model/view.ts'
import { frameOf, linkTo } from './frame.ts'

const PATH = 'all.html'

/** All articles, by the first letter of their titles, in the order of the site's language. */
export function allView(site: Site): AllView {
  const groups = new Map<string, LinkedArticle[]>()
  for (const article of inOrder(site.articles, site.config.language)) {
    const letter = letterOf(article.title)
    const group = groups.get(letter)
    if (group === undefined) groups.set(letter, [article])
    else group.push(article)
  }
  return {
    kind: 'all',
    ...frameOf(site, { path: PATH, title: '' }),
    groups: [...groups].map(
      ([letter, articles], index): LetterGroup => ({
        id: `_letter-${index + 1}`,
        letter,
        articles: articles.map((article) => linkTo(article, PATH)),
      }),
    ),
    count: site.articles.length,
  }
}

/** Articles by title as a language sorts them. */
export function inOrder(articles: readonly LinkedArticle[], language: string): LinkedArticle[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...articles].sort((a, b) => compare(a.title, b.title) || compareText(a.title, b.title))
}

/** @example letterOf('Élan') // 'E'; digits share `0–9`, signs `#` */
function letterOf(title: string): string {
  const [first = ''] = title.normalize('NFKD').replace(/^[^\p{L}\p{N}]+/u, '')
  if (/\p{N}/u.test(first)) return '0–9'
  return first === '' ? '#' : first.toUpperCase()
}
