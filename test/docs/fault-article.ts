import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES, type RuleName } from '../../src/model/rules.ts'

const FOLDER = new URL('../../docs/faults/', import.meta.url).pathname
/** The article that tells of all of them. */
const OVERVIEW = 'faults.md'

/** What an article of the manual shows of a rule, ready to be run. */
export interface FaultArticle {
  readonly text: string
  readonly examples: readonly Example[]
  /** What "What to do" shows instead: each time a file comes again, it is another way. */
  readonly repairs: readonly Files[]
}

/** Files that cause a fault, a command, and what the article says that it prints. */
export interface Example {
  readonly files: Files
  readonly args: readonly string[]
  readonly report: string
}

export type Files = Readonly<Record<string, string>>

/** The rules that have an article. */
export function articleNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== OVERVIEW)
    .map((name) => name.slice(0, -'.md'.length))
    .sort()
}

/**
 * Reads what an article shows: fenced blocks with a file's name behind their language are files, those of
 * the language `console` a command and what it prints.
 *
 * @example
 * ```text niger.txt
 * Niger is a country.
 * ```
 */
export function readFaultArticle(rule: string): FaultArticle {
  const text = readFileSync(join(FOLDER, `${rule}.md`), 'utf8')
  const [{ index: repairAt }] = [...text.matchAll(/^## What to do$/gmu), { index: text.length }]
  const examples: Example[] = []
  const repairs: Record<string, string>[] = []
  let files: Record<string, string> = {}
  for (const { language, name, body, index } of blocksOf(text)) {
    if (language === 'console') {
      const [command = '', ...printed] = body.split('\n')
      const args = command.replace('$ encyclopress ', '').split(' ')
      examples.push({ files, args, report: printed.join('\n') })
      files = {}
    } else if (name !== '' && index < repairAt) files[name] = body
    else if (name !== '') {
      if (repairs.length === 0 || Object.hasOwn(repairs.at(-1) ?? {}, name)) repairs.push({})
      Object.assign(repairs.at(-1) ?? {}, { [name]: body })
    }
  }
  return { text, examples, repairs }
}

/** Writes an article with what its commands print, and with what the code says of its rule. */
export function writeFaultArticle(
  rule: RuleName | 'faults',
  text: string,
  reports: readonly string[],
): void {
  const left = [...reports]
  const written = text.replace(
    /(?<=^```console\n)(.*?\n).*?(?=^```$)/gmsu,
    (_, command: string) => command + (left.shift() ?? ''),
  )
  const lines = rule === 'faults' ? [] : knownLines(rule)
  const known = lines.reduce(
    (head, line) => head.replace(new RegExp(`^${line.split(':')[0]}: .*$`, 'mu'), line),
    written,
  )
  writeFileSync(join(FOLDER, `${rule}.md`), known)
}

/** The lines of an article's front matter that the code knows. */
export function knownLines(rule: RuleName): string[] {
  const { summary } = RULES[rule]
  const description = summary.charAt(0).toUpperCase() + summary.slice(1)
  return [`title: ${rule}`, `description: ${description}`]
}

const FENCED = /^(?<fence>`{3,})(?<language>\w+)(?: (?<name>\S+))?\n(?<body>.*?)^\k<fence>$/gmsu

function blocksOf(text: string) {
  return [...text.matchAll(FENCED)].map(({ index, groups = {} }) => {
    const { language = '', name = '', body = '' } = groups
    return { language, name, body, index }
  })
}
