import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'

/**
 * Writes the licences of all packages whose code is in the bundles made so far, as they ask for, into a file
 * beside them.
 *
 * @throws {Error} for a package that comes without the text of its licence.
 */
export function notices(fileName: string): Plugin {
  const folders = new Set<string>()
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((one) =>
        one.type === 'chunk' ? one.moduleIds : [],
      )
      for (const folder of modules.flatMap((id) => packageOf(id) ?? [])) folders.add(folder)
      const source = [...new Set([...folders].map(noticeOf))].sort().join('\n')
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

/** Puts the licences of the packages whose code is in a script before it, since it is handed on by itself. */
export function noticesAbove(): Plugin {
  return {
    name: 'notices-above',
    renderChunk(code, { moduleIds }) {
      const folders = new Set(moduleIds.flatMap((id) => packageOf(id) ?? []))
      const text = [...folders].map(noticeOf).sort().join('\n').trim()
      return text === '' ? null : `/*!\n${text.replaceAll('*/', '* /')}\n*/\n${code}`
    },
  }
}

/** The folder of the package that a module is of; null for a module of ours. */
function packageOf(id: string): string | null {
  if (!id.includes('/node_modules/')) return null
  let folder = dirname(id)
  // Folders within a package may have a package.json that says how to read its modules.
  while (manifestOf(folder)?.name === undefined) folder = dirname(folder)
  return folder
}

function noticeOf(folder: string): string {
  const { name = folder, version } = manifestOf(folder) ?? {}
  const file = readdirSync(folder).find((one) => /^licen[cs]e\b/iu.test(one))
  if (file === undefined) throw new Error(`${name} has no licence to go along with its code`)
  const text = readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version}\n\n${text.replace(/^/gmu, '    ').replace(/ +$/gmu, '')}\n`
}

function manifestOf(folder: string): { readonly name?: string; readonly version?: string } | null {
  const path = join(folder, 'package.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
