import { compareText } from '../../model/diagnostic.ts'
import { fold } from '../../model/fold.ts'
import type { Named } from './named.ts'
import { compareStanding } from './named.ts'
import { rowHead } from './row.ts'
import { startsOf, TURN } from './starts.ts'

/** A name of an article, from one of the places on where reading may begin. */
export interface Entry {
  /** What it is filed under: the folded name from that place on, then {@link TURN} and what is before it. */
  readonly key: string
  readonly name: Name
  /** Whether that place is the name's beginning. */
  readonly isBeginning: boolean
}

/** A name of an article. */
export interface Name {
  readonly article: Ranked
  readonly text: string
  readonly isTitle: boolean
}

/** An article, and where it stands among all that might fit equally well: 0 is first. */
export interface Ranked {
  readonly named: Named
  readonly rank: number
  /** The beginning of its row, see `row.ts`. */
  readonly row: string
}

/** The entries of all names in their order, and all words that names are made of. */
export function entriesOf(articles: readonly Named[]): {
  readonly entries: readonly Entry[]
  readonly words: ReadonlySet<string>
} {
  const entries: Entry[] = []
  const words = new Set<string>()
  for (const { article, names } of ranked(articles)) {
    for (const [folded, text] of names) {
      const name = { article, text, isTitle: text === article.named.title }
      const twice = folded + TURN + folded
      for (const start of startsOf(folded))
        for (const key of keysFrom(folded, start, twice))
          entries.push({ key, name, isBeginning: start === 0 })
      for (const word of folded.split(' ')) words.add(word)
    }
  }
  return { entries: sorted(entries), words }
}

/**
 * What a folded name is filed under from a place on. Turned names let `smith john` find `John Smith` and
 * `liberation kidal` the `Kidal Liberation Front` at once, however many of each there are.
 *
 * @param twice the name, {@link TURN}, and the name again: parts of a text take no room of their own.
 */
function keysFrom(folded: string, start: number, twice: string): string[] {
  if (start === 0) return [folded]
  const whole = twice.slice(start, folded.length + 1 + start)
  const end = folded.indexOf(' ', start)
  if (end === -1) return [whole]
  return [whole, folded.slice(start, end) + TURN + folded.slice(0, start)]
}

const FIRST = 3

/** Sorts by the first letters, and then what is alike in these: fewer comparisons than all at once. */
function sorted(entries: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const first = entry.key.slice(0, FIRST)
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [entry])
    else group.push(entry)
  }
  return [...groups.keys()]
    .sort(compareText)
    .flatMap((first) => groups.get(first)?.sort(compareEntries) ?? [])
}

/** By what is the same whatever other articles there are. */
function compareEntries(a: Entry, b: Entry): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  const [one, other] = [a.name, b.name]
  return (
    compareText(one.article.named.slug, other.article.named.slug) ||
    compareText(one.text, other.text) ||
    Number(b.isBeginning) - Number(a.isBeginning)
  )
}

/** Articles in the order of their rank, each with its names by how they are folded. */
function ranked(articles: readonly Named[]) {
  return articles
    .map((named) => {
      const { title, slug, links } = named
      const folded = fold(title)
      return { named, names: foldedNames(named, folded), title, slug, links, folded }
    })
    .sort(compareStanding)
    .map(({ named, names }, rank) => ({ article: { named, rank, row: rowHead(named) }, names }))
}

/** Names of an article by how they are folded, the title first; of two that are folded alike the first. */
function foldedNames(
  { title, others }: Named,
  folded: string,
): Iterable<readonly [string, string]> {
  // Most have but a title, and a map of its own for each would be much.
  if (others.length === 0) return folded === '' ? [] : [[folded, title]]
  const names = new Map([[folded, title]])
  for (const text of others) {
    const own = fold(text)
    if (!names.has(own)) names.set(own, text)
  }
  names.delete('')
  return names
}
