import type { Article, ArticleMeta, Section } from '../model/article.ts'
import type { Location, Quotable } from '../model/diagnostic.ts'
import { textOf } from '../model/prose.ts'
import type { Title } from '../model/slug.ts'
import { nameKey } from '../model/slug.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { italicNames } from './mentions/italics.ts'
import type { Spellings } from './mentions/usage.ts'
import { spellingsIn } from './mentions/usage.ts'

/**
 * What the others must know of an article before links are resolved: its names, its headings, how it
 * begins. Small, and plain data: what holds an article's text and trees need not be in the same thread.
 */
export interface Profile {
  readonly kind: 'article'
  /** The file as far as its title and aliases stand in it, to be quoted. */
  readonly origin: Quotable
  readonly title: Title
  readonly titleLocation: Location | null
  readonly meta: ArticleMeta
  readonly sections: readonly Heading[]
  /** The words of the first paragraph, which says what the article is about. */
  readonly beginning: string
  /** The infobox's type. */
  readonly type: string | null
  /** Abbreviations of its name, and what they stand for, that it defines for itself. */
  readonly abbreviations: readonly string[]
  /** Keys of its names that it sets in italics: a work's, a ship's, a species'. */
  readonly italics: readonly string[]
  /** How it spells those of its names that are one word, by their keys. */
  readonly spellings: ReadonlyMap<string, Spellings>
}

/** A section's title and address, and those of the sections in it. */
export interface Heading extends Pick<Section, 'id' | 'title'> {
  readonly sections: readonly Heading[]
}

/** What the others must know of an article. */
export function profileOf(article: Article): Profile {
  const { origin, title, titleLocation, meta, sections, lead, infobox } = article
  const abbreviations = abbreviationsIn(article)
  return {
    kind: 'article',
    origin: headOf(origin, meta.aliases.length > 0, titleLocation),
    title,
    titleLocation,
    meta,
    sections: sections.map(headingOf),
    beginning: textOf(lead.slice(0, 1)),
    type: infobox?.type ?? null,
    abbreviations,
    italics: italicNames(article),
    spellings: spellingsOf([title, ...meta.aliases, ...abbreviations], origin.text),
  }
}

function headingOf({ id, title, sections }: Section): Heading {
  return { id, title, sections: sections.map(headingOf) }
}

/** Aliases stand in front matter, which ends before the title of a text or the lead. */
function headOf({ path, lines }: Quotable, hasAliases: boolean, title: Location | null): Quotable {
  const end = hasAliases ? lines.indexOf('---', 1) + 1 : 0
  return { path, text: '', lines: lines.slice(0, Math.max(end, title?.line ?? 0)) }
}

const ONE_WORD = /^[\p{L}\p{M}\p{N}]+$/u

function spellingsOf(names: readonly string[], text: string): ReadonlyMap<string, Spellings> {
  const keys = names.map(nameKey).filter((key) => ONE_WORD.test(key))
  return new Map(keys.map((key) => [key, spellingsIn(text, key)]))
}
