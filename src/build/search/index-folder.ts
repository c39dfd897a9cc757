import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedTerm, PackedText, TextList } from '../../model/reader.ts'
import type { IndexPage } from '../../search/text/index-pages.ts'
import { pageName } from '../../search/text/term-pages.ts'
import { TEXT_LIST, textsPath } from './paths.ts'

/** A full-text index as it lies in an output folder. */
export interface IndexFolder {
  readonly list: TextList
  /** A page by its first term. */
  readonly page: (first: string) => IndexPage
  readonly texts: (block: number) => readonly PackedText[]
}

export function indexFolder(out: string): IndexFolder {
  const read = (path: string) => dataOf(readFileSync(join(out, path), 'utf8'))
  const pages = new Map<string, IndexPage>()
  return {
    list: read(TEXT_LIST)[0] as TextList,
    page: (first) => {
      const known = pages.get(first)
      if (known !== undefined) return known
      const name = pageName(first)
      const terms = read(`search/words/${name}.js`)[1] as readonly PackedTerm[]
      const positions = read(`search/positions/${name}.js`)[1] as readonly string[]
      const page = terms.map((term, at) => ({ term, positions: positions[at] ?? '' }))
      pages.set(first, page)
      return page
    },
    texts: (block) => read(textsPath(block))[1] as readonly PackedText[],
  }
}

/** What a script hands over, see `scriptOf`. */
function dataOf(script: string): readonly unknown[] {
  return JSON.parse(`[${script.slice(script.indexOf('(') + 1, script.lastIndexOf(')'))}]`)
}
