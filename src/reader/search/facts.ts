import type {
  Column,
  ColumnData,
  FactKey,
  FactKeyData,
  Facts,
} from '../../search/facts/fact-column.ts'
import { fileOfKey } from '../../search/facts/file-of-key.ts'
import { readColumn, readKey } from '../../search/facts/read-column.ts'
import { LoadError } from '../../search/load-error.ts'
import type { Load } from './scripts.ts'

/** What the scripts of facts have handed over. */
export interface FactScripts {
  readonly data: {
    readonly factKeys: (keys: readonly FactKeyData[]) => void
    readonly facts: (key: string, column: ColumnData) => void
  }
  readonly open: (load: Load) => Facts
}

/** The facts of a site, each column loaded when it is first asked for. */
export function factScripts(): FactScripts {
  const columns = new Map<string, Column>()
  const keys: FactKey[] = []
  return {
    data: {
      factKeys: (list) => keys.push(...list.map(readKey)),
      facts: (key, column) => columns.set(key, readColumn(column)),
    },
    open: (load) => ({
      keys: async () => {
        await load(LIST)
        // An empty list says so by being loaded: a site whose articles have no facts at all.
        if (keys.length === 0) throw new LoadError(LIST)
        return keys
      },
      column: async (key) => {
        const file = fileOfKey(key)
        if (!columns.has(key)) await load(file)
        const column = columns.get(key)
        if (column === undefined) throw new LoadError(file)
        return column
      },
    }),
  }
}

const LIST = 'search/facts/list.js'
