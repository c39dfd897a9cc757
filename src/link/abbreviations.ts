import type { Article } from '../model/article.ts'
import { textOf } from '../model/prose.ts'
import { singleSpaced } from '../model/single-spaced.ts'

/** Two capitals at least, no spaces: `JNIM`, `G5S`, `UNESCO`, `BRGMs` is none. */
const ABBREVIATION = /^(?=(?:\P{Lu}*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,11}$/u
/** How much of the lead is looked at: an article defines its abbreviation where it begins. */
const BEGINNING = 400

/**
 * Abbreviations that an article defines for itself, in brackets behind its own name, in the title or at
 * the beginning of the lead; with that in the title, the name that it stands for.
 *
 * @example 'Jama’at Nasr al-Islam wal Muslimin (JNIM) is …' // JNIM
 */
export function abbreviationsIn(article: Article): string[] {
  return [...new Set([...inTitle(article), ...inLead(article)])]
}

/** `World Health Organization (WHO)` gives both names; `Mercury (planet)` gives none. */
function inTitle({ title }: Article): string[] {
  if (!title.endsWith(')')) return []
  const [, name = '', inner = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(title) ?? []
  return isAbbreviationOf(inner, name) ? [name, inner] : []
}

function inLead({ title, meta, lead }: Article): string[] {
  const paragraph = lead.find(({ type }) => type === 'paragraph')
  if (paragraph === undefined) return []
  const beginning = textOf(paragraph).slice(0, BEGINNING)
  if (!beginning.includes('(')) return []
  const text = singleSpaced(beginning.normalize('NFC'))
  return [title.replace(/\s*\([^()]*\)$/u, ''), ...meta.aliases].flatMap((name) => {
    const at = indexOfName(text, name)
    if (at === -1) return []
    const inner = /^\s?\(([^()]{2,120})\)/u.exec(text.slice(at + name.length))?.[1] ?? ''
    return inner
      .split(/[,;:/]|\bor\b/u)
      .map((part) => part.replace(/["“”'‘’«»]/gu, '').trim())
      .filter((part) => isAbbreviationOf(part, `${name} ${inner.replace(part, '')}`))
  })
}

/** The name as a lead spells it: kinds of apostrophe and the first letter's case may differ. */
function indexOfName(text: string, name: string): number {
  const plain = (one: string) => one.replace(/[‘’ʼ`´]/gu, "'").replace(/[‐-―]/gu, '-')
  return plain(text).toLowerCase().indexOf(plain(name).toLowerCase())
}

/** Its letters stand in the name in their order, the first of them at a word's beginning. */
function isAbbreviationOf(text: string, name: string): boolean {
  if (!ABBREVIATION.test(text)) return false
  const letters = [...text.toUpperCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
  const [first = ''] = letters
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  const starts = [...folded.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)]
  return starts.some((start) => start[0] === first && follows(letters, folded, start.index))
}

function follows(letters: readonly string[], name: string, start: number): boolean {
  let at = start
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
