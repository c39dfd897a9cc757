import type { TreeParser } from '../../parse/tree.ts'

/**
 * What makes trees of texts in this thread: functions cannot be handed from one to another.
 *
 * @param file the script that names plugins, which has been tried; null where there is none.
 * @returns undefined for the parser that is ours.
 * @throws where the script fails all the same.
 */
export async function parserOf(
  folder: string,
  file: string | null,
): Promise<TreeParser | undefined> {
  if (file === null) return undefined
  const { loadPlugins } = await import('./load-plugins.ts')
  const loaded = await loadPlugins(folder, file)
  if ('parser' in loaded) return loaded.parser
  throw new Error(`${file}: ${loaded.diagnostic.message}`)
}
