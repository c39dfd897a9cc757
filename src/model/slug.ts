import { createHash } from 'node:crypto'
import { compareText } from './diagnostic.ts'
import { singleSpaced } from './single-spaced.ts'

declare const brand: unique symbol

/** A name of an article as readers see it: NFC, trimmed, single spaces. Made by {@link titleOf}. */
export type Title = string & { readonly [brand]: 'Title' }

/** An article's address within `wiki/`, without the ending. Made by {@link slugsOf}. */
export type Slug = string & { readonly [brand]: 'Slug' }

/** Marks of direction, byte order mark and word joiner: a reader cannot see them in a name. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const MAX_BYTES = 200
/** A name that has nothing to fold but its first letter: most have not. */
const PLAIN = /^[\dA-Za-z\u00c0-\u00ff]+(?:[ '-][\dA-Za-z\u00c0-\u00ff]+)*$/u
const PLAIN_WORDS = /^[\dA-Za-z]+(?: [\dA-Za-z]+)*$/u
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file, "Naming Conventions". */
const RESERVED = /^(con|prn|aux|nul|conin|conout|clock|(com|lpt)[0-9¹²³])$/u

/**
 * A title in its one spelling: Unicode NFC, white space collapsed to single spaces, trimmed.
 *
 * @example titleOf('  Midal   attack ') // 'Midal attack'
 */
export function titleOf(text: string): Title {
  return singleSpaced(text.normalize('NFC')).trim() as Title
}

/**
 * What two spellings of one name have in common: the case of the first letter, kinds of
 * apostrophe and dash, and white space (`_` included) do not tell names apart.
 *
 * @example nameKey("jama’at Nasr") === nameKey("Jama'at Nasr")
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return upperFirst(name)
  const folded = titleOf(name.replace(/_/gu, ' '))
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u02bc\u2032\uff07`\u00b4]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
  return upperFirst(folded)
}

/** @example upperFirst('élan vital') // 'Élan vital' */
export function upperFirst(text: string): string {
  const unit = text.charCodeAt(0)
  // Most names begin with a capital of ASCII, or should.
  if (unit >= 0x41 && unit <= 0x5a) return text
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  const upper = first.toUpperCase()
  return upper === first || text === '' ? text : upper + text.slice(first.length)
}

/**
 * The readable part of an address: lower case, letters, marks and digits of every script kept,
 * all else one `-`. It may be empty, and two titles may share it; {@link slugsOf} settles both.
 *
 * @example slugText("Jama'at Nasr al-Islam") // 'jama-at-nasr-al-islam'
 */
export function slugText(title: string): string {
  if (PLAIN_WORDS.test(title)) return title.toLowerCase().replaceAll(' ', '-')
  return title
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}

/**
 * One address for each title. Titles that share an address, that have none, that are too long
 * (200 bytes of UTF-8) or that Windows reserves get a short hash of the title, so that an address
 * depends on the set of titles only, never on their order.
 *
 * @param others addresses that are given already; a title whose address is among them gets a hash, too.
 */
export function slugsOf(
  titles: Iterable<Title>,
  others: ReadonlySet<string> = new Set(),
): ReadonlyMap<Title, Slug> {
  const byText = new Map<string, Set<Title>>()
  for (const title of titles) {
    const text = slugText(title)
    const group = byText.get(text)
    if (group === undefined) byText.set(text, new Set([title]))
    else group.add(title)
  }
  const slugs = new Map<Title, Slug>()
  const taken = new Set(others)
  const hashed: Title[] = []
  for (const [text, group] of byText) {
    const plain =
      group.size === 1 &&
      text !== '' &&
      !taken.has(text) &&
      !RESERVED.test(text) &&
      byteLength(text) <= MAX_BYTES
    if (!plain) hashed.push(...group)
    else for (const title of group) slugs.set(title, take(text, taken))
  }
  for (const title of hashed.sort(compareText)) {
    const lengths = [8, 16, 32, 64]
    const free = lengths.map((length) => withHash(title, length)).find((slug) => !taken.has(slug))
    slugs.set(title, take(free ?? withHash(title, 64), taken))
  }
  return slugs
}

function take(slug: string, taken: Set<string>): Slug {
  taken.add(slug)
  return slug as Slug
}

/** Where an article's page lies in the output folder, with `/` whatever the system. */
export function urlOf(slug: Slug): string {
  return `wiki/${slug}.html`
}

/** Where a category's page lies in the output folder. */
export function categoryUrlOf(slug: Slug): string {
  return `category/${slug}.html`
}

/** Where the list of all that links to an article begins, if it is too long for the article's page. */
export function backlinksUrlOf(slug: Slug): string {
  return `backlinks/${slug}.html`
}

/** Where the page of a name lies in the output folder that several infoboxes have. */
export function entityUrlOf(slug: Slug): string {
  return `entity/${slug}.html`
}

/** Where the table of a type of infobox lies in the output folder. */
export function typeUrlOf(slug: Slug): string {
  return `type/${slug}.html`
}

/** Where the page of a place lies in the output folder, if it has one of its own. */
export function placeUrlOf(slug: Slug): string {
  return `places/${slug}.html`
}

function withHash(title: Title, length: number): string {
  const hash = createHash('sha256').update(title).digest('hex').slice(0, length)
  const readable = cut(slugText(title), MAX_BYTES - hash.length - 1)
  return readable === '' ? hash : `${readable}-${hash}`
}

/** The longest beginning of a text that fits into so many bytes, no character cut in two. */
function cut(text: string, bytes: number): string {
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    used += byteLength(segment)
    if (used > bytes) break
    kept += segment
  }
  return kept.replace(/-+$/u, '')
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
