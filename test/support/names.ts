import type { NameListData, NameRow } from '../../src/model/reader.ts'
import { LoadError } from '../../src/search/load-error.ts'
import { nameIndex } from '../../src/search/names/name-index.ts'
import { nameList } from '../../src/search/names/name-list.ts'
import type { Named } from '../../src/search/names/named.ts'
import type { PageSizes } from '../../src/search/names/pages.ts'
import type { NameShelf, Suggest } from '../../src/search/names/suggest.ts'
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

/** The scripts of an index, by path. */
export function indexOf(articles: readonly Named[], sizes?: PageSizes): Map<string, string> {
  return new Map([...nameIndex(articles, sizes)].map(({ path, text }) => [path, text]))
}

/** Scripts of an index, by their paths. */
type Scripts = Pick<ReadonlyMap<string, string>, 'get'>

/** Asks an index; `loaded` collects the scripts that were asked for. */
export function asking(scripts: Scripts, loaded = new Set<string>()): Suggest {
  return suggester(
    nameShelf((path) => {
      loaded.add(path)
      return scripts.get(path)
    }),
  )
}

/** The files of an index, read as scripts by their paths. */
export function nameShelf(read: (path: string) => string | undefined): NameShelf {
  const load = async (path: string) => {
    const text = read(path)
    if (text === undefined) throw new LoadError(path)
    return JSON.parse(text.replace(/^encyclopress\.\w+\((.*)\)\n$/su, '[$1]')) as unknown[]
  }
  return {
    list: async () => nameList((await load('search/names/list.js'))[0] as NameListData),
    rows: async (file) => (await load(`search/names/${file}.js`))[1] as readonly NameRow[],
    near: async (shard) => ((await load(`search/names/near/${shard}.js`))[1] as string).split(' '),
  }
}
