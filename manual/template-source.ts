import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../templates')

/** What every template sees, as `docs/templates.md` tells. */
export const SEEN_BY_ALL: ReadonlySet<string> = new Set([
  'page',
  't',
  'fill',
  'list',
  'number',
  'date',
  'label',
  'typeName',
  'wordsLanguage',
  'prose',
  'inline',
  'words',
])

/** What the text of a template says of itself. */
export interface TemplateSource {
  /** Without `.eta`. */
  readonly name: string
  /** The templates that it prints, each once, in the order of names. */
  readonly includes: readonly string[]
  /** The template that it is put into; null for none. */
  readonly frame: string | null
  /** What its comment says that it sees: `links` and `PageLink[]`; of what all templates see, nothing. */
  readonly sees: ReadonlyMap<string, string>
  /** The names behind `it.` in its code. */
  readonly uses: readonly string[]
}

/** All templates that encyclopress ships, in the order of their names. */
export function templateSources(): TemplateSource[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.eta'))
    .sort()
    .map((file) =>
      sourceOf(file.slice(0, -'.eta'.length), readFileSync(`${FOLDER}/${file}`, 'utf8')),
    )
}

function sourceOf(name: string, text: string): TemplateSource {
  const comment = /\/\*[\s\S]*?\*\//u.exec(text)?.[0] ?? ''
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//gu, '')
  const [, said = ''] = comment.split('Sees:')
  return {
    name,
    includes: all(code, /include\('@([a-z-]+)'/gu),
    frame: /layout\('@([a-z-]+)'\)/u.exec(code)?.[1] ?? null,
    sees: seenIn(said),
    uses: [...new Set([...all(code, /\bit\.(\w+)/gu), ...takenApart(code)])].sort(),
  }
}

/** Names with their types, or with a word on them; empty where the comment says neither. */
function seenIn(comment: string): ReadonlyMap<string, string> {
  const found = [
    ...comment.matchAll(/\bit\.(\w+(?:\.\w+)*)(?: \(([^)]*?)(?:\s+in\s+src[^)]*)?\))?/gu),
  ]
  return new Map(
    found
      .map(([, name = '', type = '']) => [name, type] as const)
      .filter(([name, type]) => type !== '' || !SEEN_BY_ALL.has(name.split('.')[0] ?? '')),
  )
}

/** @example takenApart('const { page } = it') // ['page'] */
function takenApart(code: string): string[] {
  return [...code.matchAll(/\{([^{}]*)\} = it\n/gu)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  )
}

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort()
}
