import { shardOf } from '../../model/shard.ts'

/** Names that are safe on every system. */
const PLAIN = /^[a-z][a-z0-9]{0,39}$/u
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file, "Naming Conventions"; and the list. */
const RESERVED = /^(?:con|prn|aux|nul|conin|conout|clock|com\d|lpt\d|list)$/u

/**
 * Where the script of a key lies in the output folder. A key of other letters has a hash for its name.
 *
 * @example fileOfKey('killed') // 'search/facts/killed.js'
 */
export function fileOfKey(key: string): string {
  const name = PLAIN.test(key) && !RESERVED.test(key) ? key : `-${shardOf(key, 32).toString(16)}`
  return `search/facts/${name}.js`
}
