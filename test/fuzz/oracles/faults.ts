import type { LinkedText } from '../../../src/model/site.ts'
import { categoryUrlOf, urlOf } from '../../../src/model/slug.ts'
import { schemaFaults } from '../../support/article-schema.ts'
import type { Input } from '../input.ts'
import type { Made } from '../make-site.ts'
import { diagnosticFaults } from './diagnostics.ts'
import type { Page } from './html.ts'
import { readPage } from './html.ts'
import { pageFaults } from './page-faults.ts'
import { wordsIn, wordsToShow } from './words.ts'

/** A text takes no longer, or it is as good as a program that hangs. In milliseconds of CPU. */
const LONGEST = 5000

/**
 * All that is wrong with what becomes of some files: nothing where all is well. What stands in front of the colon
 * tells the kind.
 */
export function faultsOf(input: Input, make: (input: Input) => Made): string[] {
  const before = process.cpuUsage()
  try {
    const made = make(input)
    const { user } = process.cpuUsage(before)
    const slow = user / 1000 > LONGEST ? [`time: ${Math.round(user / 1e6)} s`] : []
    return [...new Set([...slow, ...siteFaults(made)])]
  } catch (error) {
    const { message, stack = '' } = error as Error
    const [, frame = ''] = /\n\s+at ([^\s(]+)/u.exec(stack) ?? []
    return [`exception: ${message} (${frame})`]
  }
}

function siteFaults(made: Made): string[] {
  const { files, diagnostics } = made
  const pages = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, html]) => [path, readPage(html)]),
  )
  const faults = [
    ...diagnosticFaults(diagnostics, made.texts),
    ...[...pages.values()].flatMap((page) => page.faults),
  ]
  // Where there is an error, nothing is published: two articles may have one title, and one address.
  if (diagnostics.some(({ severity }) => severity === 'error')) return faults
  return [
    ...faults,
    ...[...files].flatMap(([path, text]) => fileFaults(path, text)),
    ...[...pages].flatMap(([path, page]) => pageFaults(path, page, pages)),
    ...lostWords(made, pages),
  ]
}

function fileFaults(path: string, text: string): string[] {
  if (/\p{Surrogate}/u.test(text)) return ['UTF-8: half a character']
  if (!path.endsWith('.json')) return []
  return schemaFaults(JSON.parse(text)).map((fault) => `schema: ${fault.replace(/\d+/gu, 'N')}`)
}

/** The words of each article that are not on its page. */
function lostWords(made: Made, pages: ReadonlyMap<string, Page>): string[] {
  const { texts, diagnostics } = made
  return shownIn(made).flatMap(({ path, url, keys }) => {
    const page = pages.get(url)
    if (page === undefined) return ['pages: one is not there']
    const own = diagnostics.filter(({ file }) => file === path)
    const words = wordsToShow(path, texts.get(path) ?? '', {
      told: new Set(own.map(({ rule }) => rule)),
      isCategory: url.startsWith('category/'),
    })
    const there = wordsIn([page.text, ...page.attributes.map(decoded), ...keys].join('\n')).join(
      ' ',
    )
    // What stood between a letter and its accent may have gone.
    const bare = bareOf(there)
    return words
      .filter((word) => !there.includes(word) && !bare.includes(bareOf(word)))
      .map((word) => `words: "${word}" of ${path}`)
  })
}

function bareOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** What has a page: its file, its address, and the words of its infobox that stand for schemas, or that a page translates. */
function shownIn({ site }: Made) {
  const keysOf = (infobox: LinkedText['infobox']) =>
    infobox === null
      ? []
      : [infobox.type, ...infobox.fields.flatMap(({ key, label }) => [key, label])]
  const articles = site.articles.map(({ origin, slug }) => ({
    path: origin.path,
    url: urlOf(slug),
    keys: keysOf(site.textOf(slug).infobox),
  }))
  const categories = site.categories.flatMap(({ slug, text }) =>
    text === null
      ? []
      : { path: text.origin.path, url: categoryUrlOf(slug), keys: keysOf(text.infobox) },
  )
  return [...articles, ...categories]
}

/** An address is written with percent signs. */
function decoded(value: string): string {
  try {
    return `${value} ${decodeURIComponent(value)}`
  } catch {
    return value
  }
}
