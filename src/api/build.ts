import { version } from 'node:process'
import type { BuildResult } from '../build/build.ts'
import { build as buildSite } from '../build/build.ts'
import type { BuildSettings } from './settings.ts'

/**
 * Builds a site, or as much of it as has changed since the last build, as `encyclopress build` does.
 *
 * What a writer or a caller did wrong is in the result: `refused` where a folder cannot be used, `failed` where the
 * content has errors, and the output folder is as it was either way.
 *
 * @throws where the system refuses to read or write, such as on a full disk.
 * @example
 * const result = await build({ content: 'seeds', out: 'dist' })
 * if (result.outcome === 'built') result.pages // 36
 */
export function build(settings: BuildSettings): Promise<BuildResult> {
  const { content, out, onProgress } = settings
  return buildSite({
    content,
    out,
    templates: settings.templates ?? null,
    strict: settings.strict ?? false,
    clean: settings.clean ?? false,
    threads: settings.threads ?? null,
    cache: settings.cache ?? true,
    runtime: version,
    ...(onProgress === undefined ? {} : { onProgress }),
  })
}
