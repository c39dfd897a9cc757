import type { LetterLink } from '../../model/view.ts'
import { hrefOf } from '../href.ts'
import type { Catalogue, Letter } from './catalogue.ts'

/** The page of all articles. */
export const ALL = 'all.html'

/** More articles than this are not listed on one page: each letter has its own. */
const MANY = 1000

/** Whether each letter has pages of its own. */
export function isLong({ articles }: Catalogue): boolean {
  return articles.length > MANY
}

/** The id of a letter on the page of all articles. */
export function letterId({ key }: Letter): string {
  return `_letter-${key}`
}

/**
 * The page of a letter, or one of its further parts, which count from 1.
 *
 * @example letterPath(letter, 2) // 'all/t-2.html'
 */
export function letterPath({ key }: Letter, part = 1): string {
  return `all/${key}${part === 1 ? '' : `-${part}`}.html`
}

/** The letters that a site has articles or other names under, as links from a page. */
export function letterLinks(catalogue: Catalogue, from: string, current?: Letter): LetterLink[] {
  const isApart = isLong(catalogue)
  return catalogue.letters.map((letter) => ({
    letter: letter.label,
    href: isApart ? hrefOf(from, letterPath(letter)) : hrefOf(from, ALL, letterId(letter)),
    count: letter.count,
    isCurrent: letter === current,
  }))
}
