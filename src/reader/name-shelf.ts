import type { NameListData, NameRow, ReaderData } from '../model/reader.ts'
import type { LoadScript } from '../search/load-script.ts'
import { nameList } from '../search/names/name-list.ts'
import type { NameShelf } from '../search/names/suggest.ts'

/** The index of names of this site; each of its files is loaded when it is first asked for. */
export function openNameShelf(load: LoadScript): NameShelf {
  const given: { list?: NameListData } = {}
  const rows = new Map<string, readonly NameRow[]>()
  const near = new Map<number, readonly string[]>()
  const data: Pick<ReaderData, 'nameList' | 'names' | 'nearWords'> = {
    nameList: (list) => {
      given.list = list
    },
    names: (file, all) => rows.set(file, all),
    nearWords: (shard, words) => near.set(shard, words.split(' ')),
  }
  const { encyclopress } = window as { encyclopress?: ReaderData }
  Object.assign(window, { encyclopress: Object.assign(encyclopress ?? {}, data) })
  let list: ReturnType<typeof nameList> | undefined
  return {
    list: async () => {
      if (!list) {
        await load('search/names/list.js', () => given.list !== undefined)
        list = nameList(given.list as NameListData)
      }
      return list
    },
    rows: async (file) => {
      await load(`search/names/${file}.js`, () => rows.has(file))
      return rows.get(file) ?? []
    },
    near: async (shard) => {
      await load(`search/names/near/${shard}.js`, () => near.has(shard))
      return near.get(shard) ?? []
    },
  }
}
