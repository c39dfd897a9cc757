import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import type { Plugin } from 'rolldown'

/** Where `tsc` has put the declarations of all modules. */
const MADE = 'node_modules/.types'
const IMPORT = /(?<=\b(?:from|import)\s*\(?\s*['"])(\.[^'"]+)\.ts(?=['"])/gu

/**
 * Packs the types of a module, and of all that they are made of: nothing else, and nothing of another package.
 *
 * @param module such as `src/api.ts`; its types become `types/src/api.d.mts`.
 * @throws {Error} where they need another package, which nobody would have.
 */
export function declarations(module: string): Plugin {
  return {
    name: 'declarations',
    generateBundle() {
      const paths = new Set([module.replace(/\.ts$/u, '')])
      for (const path of paths) {
        const text = readFileSync(`${MADE}/${path}.d.ts`, 'utf8')
        for (const [, to = ''] of text.matchAll(IMPORT))
          paths.add(posix.join(posix.dirname(path), to))
        const foreign = /\b(?:from|import)\s*\(?\s*(['"])(?!\.)([^'"]+)\1/u.exec(text)
        if (foreign !== null) throw new Error(`The types of ${path} need ${foreign[2]}`)
        const source = text.replace(IMPORT, '$1.mjs')
        this.emitFile({ type: 'asset', fileName: `types/${path}.d.mts`, source })
      }
    },
  }
}
