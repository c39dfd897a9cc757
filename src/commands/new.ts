import { join } from 'node:path'
import { newArticle } from '../scaffold/new-article.ts'
import { newSite } from '../scaffold/new-site.ts'
import type { Scaffolded } from '../scaffold/scaffolded.ts'
import { contentFolder } from './content-folder.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { EXIT } from './terminal.ts'

/** The flags of `encyclopress new article`. */
export interface NewArticleFlags {
  readonly type?: string
  readonly in?: string
}

/** `encyclopress new DIR`: makes a small encyclopedia to begin from. */
export async function newEncyclopedia(folder: string, terminal: Terminal): Promise<ExitCode> {
  const result = await newSite(folder, terminal.version)
  if (result.outcome !== 'made') return notMade(result, terminal)
  terminal.out(
    `${folder}: a small encyclopedia in ${result.paths.length} files. ${join(folder, 'README.md')} says what is where.\n`,
  )
  const steps = [
    ...(folder === '.' ? [] : [`cd ${quoted(folder)}`]),
    'encyclopress serve     write, and see in a browser what becomes of it',
    'encyclopress build     seeds/ → dist/',
  ]
  terminal.out(`\n${steps.map((step) => `  ${step}\n`).join('')}`)
  return EXIT.done
}

/** `encyclopress new article TITLE`: makes the file of an article, to be filled in. */
export async function newArticleFile(
  title: string,
  flags: NewArticleFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = flags.in ?? (await contentFolder(undefined))
  const result = await newArticle({ title, type: flags.type ?? null, folder })
  if (result.outcome !== 'made') return notMade(result, terminal)
  for (const path of result.paths) terminal.out(`${path}\n`)
  return EXIT.done
}

function notMade(result: Exclude<Scaffolded, { outcome: 'made' }>, terminal: Terminal): ExitCode {
  terminal.err(`encyclopress: ${result.message}\n`)
  if (result.outcome === 'refused') return EXIT.usage
  const [first, ...more] = result.paths
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` and ${more.length} more`
    terminal.err(`Until then ${first}${others} had been made; nothing was overwritten.\n`)
  }
  return EXIT.usage
}

/** @example quoted('my town') // '"my town"' */
function quoted(path: string): string {
  return /\s/u.test(path) ? `"${path}"` : path
}
