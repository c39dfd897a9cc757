import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CHANGE } from './change.ts'
import type { Generator } from './generator.ts'
import { markdownFile } from './markdown.ts'

/** How the projects in test/bench/rivals/ are laid out. */
const RIVALS = [
  {
    name: 'hugo',
    version: ['version'],
    content: 'content/wiki',
    foot: 'layouts/partials/article-foot.html',
  },
  {
    name: 'eleventy',
    version: ['--version'],
    content: 'content/wiki',
    foot: '_includes/article-foot.njk',
  },
] as const

/** Other programs that make sites, as far as they are in the PATH. */
export function rivals(): Generator[] {
  return RIVALS.flatMap(({ name, version: ask, content, foot }): Generator[] => {
    const version = versionOf(name, ask)
    if (version === null) return []
    return [
      {
        name,
        version,
        content,
        out: 'public',
        layOut: (project) => cpSync(layoutOf(name), project, { recursive: true }),
        filesOf: (article, redirect) => [markdownFile(article, redirect)],
        changeTemplate: (project) => appendFileSync(join(project, foot), CHANGE),
        command: [name],
      },
    ]
  })
}

function layoutOf(name: string): string {
  // `npm run` starts in the folder of package.json.
  return resolve('test/bench/rivals', name)
}

/** @example versionOf('hugo', ['version']) // '0.111.3+extended' */
function versionOf(program: string, args: readonly string[]): string | null {
  try {
    const said = execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return /\d+\.\d+\.\d+\S*/u.exec(said)?.[0] ?? said.trim()
  } catch {
    return null
  }
}
