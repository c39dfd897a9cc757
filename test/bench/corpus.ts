import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bodyOf } from './corpus/body.ts'
import { indexOfRank } from './corpus/fame.ts'
import { headOf } from './corpus/head.ts'
import type { Pair } from './corpus/infobox.ts'
import { infoboxOf } from './corpus/infobox.ts'
import type { Likeness } from './corpus/likeness.ts'
import { LIKENESS } from './corpus/likeness.ts'
import type { Mentioned } from './corpus/mention.ts'
import { bare } from './corpus/mention.ts'
import { lexiconOf } from './corpus/prose.ts'
import type { Random } from './corpus/random.ts'
import { randomOf } from './corpus/random.ts'
import { namesAt } from './corpus/titles.ts'
import { nameAt } from './corpus/words.ts'

/** How the articles of a corpus are spelt. */
export type CorpusKind =
  /** `.txt` like seeds/midal-attack.txt: names of other articles stand in the prose as they are. */
  | 'plain'
  /** `.md` with front matter, `[[links]]`, emphasis, lists, tables and footnotes. */
  | 'marked-up'

/** What a corpus is made from; the same plan gives the same bytes. */
export interface CorpusPlan {
  readonly articles: number
  readonly kind: CorpusKind
  readonly seed: number
  /** By default `encyclopedia`. */
  readonly like?: Likeness
}

/** One file of a corpus. */
export interface CorpusFile {
  /** In a folder of a thousand articles. */
  readonly path: string
  readonly text: string
}

/** A file that makes a further name lead to an article. */
export interface CorpusRedirect extends CorpusFile {
  readonly title: string
}

/** An article of a corpus, in the parts that measurements tell apart. */
export interface CorpusArticle extends CorpusFile {
  readonly title: string
  readonly aliases: readonly string[]
  readonly categories: readonly string[]
  readonly infobox: readonly Pair[]
  /** Its file without infobox and prose: all that gives it its names. */
  readonly head: string
  /** All that stands behind front matter, title and infobox. */
  readonly prose: string
}

/** A made-up encyclopedia; each article is computed when it is asked for, whatever its neighbours. */
export interface Corpus {
  readonly articles: number
  readonly article: (index: number) => CorpusArticle
  /** The aliases of an article, without its text. */
  readonly aliases: (index: number) => readonly string[]
  /** The redirect to an article, which one in twenty has. */
  readonly redirect: (index: number) => CorpusRedirect | null
}

/** One article in so many has an alias; one in so many a redirect. */
const [ALIASED, REDIRECTED] = [0.15, 0.05]
const SPREAD = 0.8
const [SHORTEST, LONGEST] = [300, 60_000]
const FILED = ['History of', 'Places in', 'People from', 'Art of', 'Conflicts in']
const CATEGORIES = 404

/** Plans a corpus. Lengths are log-normal; words, categories and the fame of articles go by Zipf's law. */
export function corpusOf({ articles, kind, seed, like = 'encyclopedia' }: CorpusPlan): Corpus {
  const { median, names: nameChance, nouns } = LIKENESS[like]
  const namesOf = (index: number) => namesAt(seed, index, nouns)
  const lexicon = lexiconOf(seed)
  const aliasesAt = (index: number): readonly string[] => {
    const random = randomOf(seed, index, 3)
    const { aliases } = namesOf(index)
    return random.chance(ALIASED) ? aliases.slice(0, random.between(1, 2)) : []
  }

  const article = (index: number): CorpusArticle => {
    const random = randomOf(seed, index, 4)
    const { title, topic } = namesOf(index)
    const other = (): Mentioned => {
      const famous = indexOfRank(articles, random.zipf(articles))
      // Never the one that speaks of it.
      const at = famous === index ? (famous + 1) % articles : famous
      const names = namesOf(at)
      const aliases = random.chance(0.1) ? aliasesAt(at) : []
      const name = aliases.length > 0 ? random.pick(aliases) : names.title
      return { name, isCommon: names.topic === 'thing' }
    }
    const categories = categoriesOf(random, articles, seed)
    const length = median * Math.exp(SPREAD * random.normal())
    const bytes = Math.min(LONGEST, Math.max(SHORTEST, length))
    const prose = bodyOf({ kind, title, bytes, categories, nameChance, random, lexicon, other })
    const head = { kind, title, aliases: aliasesAt(index), categories }
    const infobox = infoboxOf({ topic, title, random, lexicon, name: () => bare(other()) })
    return {
      path: pathOf(index, kind),
      title,
      aliases: head.aliases,
      categories,
      infobox,
      head: headOf({ ...head, infobox: [] }),
      prose,
      text: headOf({ ...head, infobox }) + prose,
    }
  }

  const redirect = (index: number): CorpusRedirect | null => {
    if (!randomOf(seed, index, 5).chance(REDIRECTED)) return null
    const { redirect: name, title } = namesOf(index)
    const path = pathOf(index, 'plain').replace(/\.txt$/u, '-redirect.txt')
    return { path, title: name, text: `= ${name} =\n\n#REDIRECT [[${title}]]\n` }
  }
  return { articles, article, aliases: aliasesAt, redirect }
}

/**
 * All files of a corpus, one after the other: articles, each followed by its redirect.
 *
 * @param spelt what an article's file says, by default all of it.
 */
export function* filesOf(
  { articles, article, redirect }: Corpus,
  spelt: (article: CorpusArticle) => CorpusFile = (whole) => whole,
): Iterable<CorpusFile> {
  for (let index = 0; index < articles; index++) {
    yield spelt(article(index))
    const other = redirect(index)
    if (other !== null) yield other
  }
}

/** Writes a corpus to a folder, one article at a time. */
export function writeCorpus({ folder, ...plan }: CorpusPlan & { readonly folder: string }): void {
  writeFiles(folder, filesOf(corpusOf(plan)))
}

/** Writes files below a folder, which need not be there. */
export function writeFiles(folder: string, files: Iterable<CorpusFile>): void {
  const made = new Set<string>()
  for (const { path, text } of files) {
    const parent = dirname(join(folder, path))
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(join(folder, path), text)
  }
}

/** One to four categories, some of which have very many articles. */
function categoriesOf(random: Random, articles: number, seed: number): string[] {
  const count = Math.max(12, Math.round(articles / 25))
  const names = Array.from({ length: random.between(1, 4) }, () => {
    const category = random.zipf(count)
    return `${FILED[category % FILED.length]} ${nameAt(seed, CATEGORIES, category)}`
  })
  return [...new Set(names)]
}

function pathOf(index: number, kind: CorpusKind): string {
  const folder = String(Math.floor(index / 1000)).padStart(3, '0')
  return `${folder}/${String(index).padStart(6, '0')}.${kind === 'plain' ? 'txt' : 'md'}`
}
