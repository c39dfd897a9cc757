import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Difference } from '../cache/difference.ts'
import { differenceOf } from '../cache/difference.ts'
import type { State } from '../cache/plan.ts'
import { isSame } from '../same.ts'
import { readTheme, STYLES } from '../theme.ts'

/** Where a site's folders lie. */
interface Folders {
  readonly content: string
  readonly out: string
  readonly ownTemplates: string
}

/**
 * Writes the stylesheets again where nothing else has changed; else null. No page hangs on what a stylesheet
 * says.
 */
export async function restyled(
  before: State,
  now: State,
  { content, out, ownTemplates }: Folders,
): Promise<{ readonly written: readonly string[]; readonly why: readonly string[] } | null> {
  const templates = pathsOf(differenceOf(before.templates, now.templates))
  const others = pathsOf(differenceOf(before.content, now.content))
  const isStyle = (path: string) => STYLES.includes(path)
  if (templates.length === 0 || !templates.every(isStyle) || others.length > 0) return null
  if (before.settings !== now.settings) return null
  const { theme } = await readTheme(content, ownTemplates)
  const written: string[] = []
  for (const [name, text] of theme.styles) {
    const [path, bytes] = [`assets/${name}`, Buffer.from(text)]
    if (isSame(join(out, path), bytes)) continue
    await writeFile(join(out, path), bytes)
    written.push(path)
  }
  return { written, why: templates.map((path) => `${path} is another stylesheet`) }
}

function pathsOf({ added, changed, gone }: Difference): string[] {
  return [...added, ...changed, ...gone]
}
