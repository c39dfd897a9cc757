import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quotable } from '../../model/diagnostic.ts'
import { pluginFilesIn } from './plugin-file.ts'

/** Which file of a content folder names plugins. */
export interface PluginsFound {
  /** Null where none does, or none that is good. */
  readonly file: string | null
  readonly diagnostic: Diagnostic | null
}

const NONE: PluginsFound = { file: null, diagnostic: null }

/** Finds the plugins of a site, and tries to load them. */
export async function readPlugins(folder: string, paths: readonly string[]): Promise<PluginsFound> {
  const [file, second] = pluginFilesIn(paths)
  if (file === undefined) return NONE
  if (second !== undefined) return { file: null, diagnostic: twoFiles(file, second) }
  const { loadPlugins } = await import('./load-plugins.ts')
  const loaded = await loadPlugins(folder, file)
  return 'parser' in loaded
    ? { file, diagnostic: null }
    : { file: null, diagnostic: loaded.diagnostic }
}

function twoFiles(file: string, second: string): Diagnostic {
  return diagnose(quotable(second, ''), {
    rule: 'broken-config',
    message: `There is ${file} as well, and only one of them can count`,
    advice: 'Keep one of the two',
  })
}
