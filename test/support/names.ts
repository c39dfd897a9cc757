import type { NameListData, NameRow } from '../../src/model/reader.ts'
import { LoadError } from '../../src/search/load-error.ts'
import { nameIndex } from '../../src/search/names/name-index.ts'
import { nameList } from '../../src/search/names/name-list.ts'
import type { Named } from '../../src/search/names/named.ts'
import type { PageSizes } from '../../src/search/names/pages.ts'
import type { Suggest } from '../../src/search/names/suggest.ts'
import { suggester } from '../../src/search/names/suggest.ts'

/** What is said of an article, besides its title. */
export type Saying = Partial<Omit<Named, 'title'>>

/** Articles as the index sees them, by their titles; slugs are made up. */
export function named(articles: Readonly<Record<string, Saying>>): Named[] {
  return Object.entries(articles).map(([title, saying]) => ({
    title,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    links: 0,
    description: '',
    image: '',
    others: [],
    ...saying,
  }))
}

/** The files of an index, by path, as they come out of their scripts. */
export function indexOf(
  articles: readonly Named[],
  sizes?: PageSizes,
): Map<string, readonly unknown[]> {
  const files = [...nameIndex(articles, sizes)]
  return new Map(files.map(({ path, data }) => [path, JSON.parse(JSON.stringify(data))]))
}

/** The data of an index's files, by their paths. */
type Files = Pick<ReadonlyMap<string, readonly unknown[]>, 'get'>

/** Asks an index; `loaded` collects the files that were asked for. */
export function asking(files: Files, loaded = new Set<string>()): Suggest {
  const load = async (path: string) => {
    loaded.add(path)
    const data = files.get(path)
    if (data === undefined) throw new LoadError(`search/${path}.js`)
    return data
  }
  return suggester({
    list: async () => nameList((await load('names/list'))[0] as NameListData),
    rows: async (file) => (await load(`names/${file}`))[1] as readonly NameRow[],
    near: async (shard) => ((await load(`names/near/${shard}`))[1] as string).split(' '),
  })
}
