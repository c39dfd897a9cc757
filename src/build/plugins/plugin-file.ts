/** The file beside `encyclopedia.yaml` that names plugins, in the languages that Node reads. */
const NAMES = ['encyclopress.config.ts', 'encyclopress.config.js', 'encyclopress.config.mjs']

/** Those of a content folder's files that name plugins: one at most, it is to be hoped. */
export function pluginFilesIn(paths: readonly string[]): readonly string[] {
  return NAMES.filter((name) => paths.includes(name))
}

/** The one of them that counts; null for a site without. */
export function pluginFileIn(paths: readonly string[]): string | null {
  return pluginFilesIn(paths)[0] ?? null
}
