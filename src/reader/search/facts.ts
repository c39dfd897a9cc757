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
import type { LoadScript } from '../../search/load-script.ts'

/** What the scripts of facts have handed over. */
export interface FactScripts {
  readonly data: {
    readonly factKeys: (keys: readonly FactKeyData[]) => void
    readonly facts: (key: string, column: ColumnData) => void
  }
  readonly open: (load: LoadScript) => Facts
}

/** The facts of a site, each column loaded when it is first asked for. */
export function factScripts(): FactScripts {
  const columns = new Map<string, Column>()
  const list = { keys: null as readonly FactKey[] | null }
  return {
    data: {
      factKeys: (keys) => {
        list.keys = keys.map(readKey)
      },
      facts: (key, column) => columns.set(key, readColumn(column)),
    },
    open: (load) => ({
      keys: async () => {
        if (list.keys === null) await load(LIST, () => list.keys !== null)
        if (list.keys === null) throw new LoadError(LIST)
        return list.keys
      },
      column: async (key) => {
        const file = fileOfKey(key)
        if (!columns.has(key)) await load(file, () => columns.has(key))
        const column = columns.get(key)
        if (column === undefined) throw new LoadError(file)
        return column
      },
    }),
  }
}

const LIST = 'search/facts/list.js'
