import type { ReaderData } from '../../model/reader.ts'
import { noFiles, openTextIndex } from '../../search/text/open-text-index.ts'
import type { TextIndex } from '../../search/text/text-index.ts'
import type { Load } from './scripts.ts'

/** What the scripts of the full text have handed over. */
export interface TextScripts {
  readonly data: Pick<ReaderData, 'list' | 'words' | 'positions' | 'texts'>
  readonly open: (load: Load) => TextIndex
}

/** The full text of a site, each part loaded when it is first asked for. */
export function textScripts(): TextScripts {
  const files = noFiles()
  return {
    data: {
      list: (list) => {
        files.list = list
      },
      words: (name, terms) => files.words.set(name, terms),
      positions: (name, positions) => files.positions.set(name, positions),
      texts: (block, articles) => files.texts.set(block, articles),
    },
    open: (load) => openTextIndex(files, (name) => load(`search/${name}.js`)),
  }
}
