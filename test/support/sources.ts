import { keyWordsOf } from '../../src/build/key-words.ts'
import { rendererOf } from '../../src/build/renderer.ts'
import { readTheme } from '../../src/build/theme.ts'
import type { Section } from '../../src/model/article.ts'
import { fold } from '../../src/model/fold.ts'
import type { Block } from '../../src/model/prose.ts'
import { textOf } from '../../src/model/prose.ts'
import type { LinkedText } from '../../src/model/site.ts'
import type { ColumnData, FactKeyData } from '../../src/search/facts/fact-column.ts'
import { factFiles } from '../../src/search/facts/fact-files.ts'
import { readColumn, readKey } from '../../src/search/facts/read-column.ts'
import type { Sources } from '../../src/search/query/world.ts'
import type { ArticleText } from '../../src/search/text/article-text.ts'
import { plainTokens, textIndexOf } from './plain-index.ts'
import type { TestSite } from './views.ts'

const { theme } = await readTheme('.', 'none')
const { wordsOf } = rendererOf(theme)

/** What queries to a site are put to, all in memory. */
export function sourcesOf(site: TestSite): Sources {
  const { language } = site.config
  return {
    index: textIndexOf(site.articles.map(({ slug }) => articleText(site.textOf(slug), language))),
    facts: factsOf(site),
    names: { exact: async (name) => namesOf(site).get(fold(name)) ?? [] },
    tokens: plainTokens,
    languages: [language],
  }
}

function factsOf(site: TestSite): Sources['facts'] {
  const columns = new Map<string, ColumnData>()
  let keys: readonly FactKeyData[] = []
  const encyclopress = {
    factKeys: (list: readonly FactKeyData[]) => {
      keys = list
    },
    facts: (key: string, column: ColumnData) => columns.set(key, column),
  }
  const words = keyWordsOf(site, wordsOf(site.config.language))
  for (const file of factFiles(site, words))
    new Function('encyclopress', 'text' in file ? file.text : '')(encyclopress)
  return {
    keys: async () => keys.map(readKey),
    column: async (key) => readColumn(columns.get(key) ?? {}),
  }
}

/** Titles, aliases, redirects and what stands in brackets behind a title in the lead. */
function namesOf(site: TestSite): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  const add = (name: string, slug: string) =>
    names.set(fold(name), [...(names.get(fold(name)) ?? []), slug])
  for (const { slug, title, meta, beginning } of site.articles) {
    for (const name of [title, ...meta.aliases]) add(name, slug)
    const short = /\((\p{Lu}{2,})\)/u.exec(beginning)?.[1]
    if (short !== undefined && site.find(short) === slug) add(short, slug)
  }
  for (const { title, target } of site.redirects) add(title, target)
  return names
}

function articleText(
  { slug, title, meta, lead, sections, infobox }: LinkedText,
  site: string,
): ArticleText {
  const all = (blocks: readonly Block[]) => blocks.map((block) => textOf(block))
  const below = (some: readonly Section[]): string[] =>
    some.flatMap((one) => [one.title, ...all(one.blocks), ...below(one.sections)])
  const facts = infobox?.fields.map(({ text }) => text.replaceAll('\n', ' ')) ?? []
  const text = [...all(lead), ...below(sections), ...facts].join('\n')
  const description = meta.description ?? ''
  return { title, slug, description, image: null, language: meta.language ?? site, lines: '', text }
}
