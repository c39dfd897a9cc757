import type { LinkedArticle, Site } from '../../model/site.ts'
import type { LetterGroup, ListEntry } from '../../model/view.ts'
import { lettersOf } from '../catalogue/letter.ts'
import { once } from '../once.ts'
import { linkTo } from './frame.ts'

/**
 * Articles under the letters that they begin with.
 *
 * @param articles in the order in which they shall stand.
 * @param from the page, which the links are relative to.
 */
export function letterGroups(
  site: Site,
  articles: readonly LinkedArticle[],
  from: string,
): LetterGroup[] {
  const groups = new Map<string, ListEntry[]>()
  for (const article of articles) {
    const letter = letterOf(site)(article.title)
    const entry = { ...linkTo(article, from), see: null }
    const group = groups.get(letter)
    if (group === undefined) groups.set(letter, [entry])
    else group.push(entry)
  }
  return [...groups].map(([letter, entries], index) => ({
    id: `_letter-${index + 1}`,
    letter,
    entries,
  }))
}

const letterOf = once(({ config }) => lettersOf(config.language))
