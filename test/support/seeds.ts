import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileTexts } from './compile.ts'
import type { TestSite } from './views.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The site that a folder of this project makes, such as `seeds`. */
export function siteIn(folder: string): TestSite {
  const root = join(ROOT, folder)
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:txt|md|yaml)$/u.test(path))
    .sort()
  return compileTexts(new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])))
    .site
}
