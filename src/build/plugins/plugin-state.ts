import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pluginFileIn } from './plugin-file.ts'

/** `from './x.ts'`, `import './x.ts'`, `import('./x.ts')`, `require('./x.ts')`. */
const IMPORTS = /\b(?:from|import|require)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/gu
/** npm writes it whenever it installs something. */
const INSTALLED = 'node_modules/.package-lock.json'

/**
 * What tells that the plugins of a site are what they were: the scripts that their file imports by relative paths,
 * wherever they lie, and what npm has installed. Null for a site without.
 *
 * @param paths the files of the content folder.
 */
export function pluginState(folder: string, paths: readonly string[]): readonly unknown[] | null {
  const file = pluginFileIn(paths)
  if (file === null) return null
  const scripts = new Set([resolve(folder, file)])
  for (const script of scripts) for (const next of importsOf(script)) scripts.add(next)
  return [...scripts, ...installedFor(resolve(folder))].map((path) => {
    const { size, mtimeMs } = statSync(path)
    return [path, size, mtimeMs]
  })
}

function importsOf(script: string): string[] {
  return [...readFileSync(script, 'utf8').matchAll(IMPORTS)].flatMap(([, , to = '']) => {
    const path = resolve(dirname(script), to)
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? path : []
  })
}

/** The nearest list of packages, from a folder upwards. */
function installedFor(folder: string): string[] {
  const path = join(folder, INSTALLED)
  if (existsSync(path)) return [path]
  return dirname(folder) === folder ? [] : installedFor(dirname(folder))
}
