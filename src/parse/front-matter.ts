import matter from 'gray-matter'
import * as z from 'zod'
import type { Source } from '../model/article.ts'
import { ARTICLE_TYPES, AUTOLINK } from '../model/article.ts'
import { isLanguage } from '../model/config.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { ruleSettingsSchema } from '../model/rule-settings.ts'
import { keyFaults } from './key-faults.ts'
import type { FrontMatter, FrontMatterResult } from './no-front-matter.ts'
import { NO_FRONT_MATTER, OPENING } from './no-front-matter.ts'
import { ruleFaults } from './rule-faults.ts'
import { validate } from './validate.ts'
import type { YamlEntry } from './yaml.ts'
import { readYaml } from './yaml.ts'

const text = z.string('must be a text').trim().min(1, 'must not be empty')
const texts = z.union(
  [text.transform((one) => [one]), z.array(text)],
  'must be a text or a list of texts',
)

const schema = z.object({
  title: text.optional(),
  type: z
    .enum(ARTICLE_TYPES, 'must be disambiguation, or left out; the type of an infobox stands in it')
    .default('article'),
  hatnote: texts.default([]),
  aliases: texts.default([]),
  categories: texts.default([]),
  description: text.nullable().default(null),
  language: text
    .refine(isLanguage, 'must be a language tag such as en, fr or zh-Hant')
    .nullable()
    .default(null),
  license: text.nullable().default(null),
  source: text.nullable().default(null),
  updated: z.string().refine(isDay, 'must be a date such as 2026-07-05').nullable().default(null),
  draft: z
    .stringbool({ truthy: ['true'], falsy: ['false'], error: 'must be true or false' })
    .default(false),
  autolink: z
    .enum(AUTOLINK, `must be one of ${AUTOLINK.join(', ')}`)
    .nullable()
    .default(null),
  'autolink-except': texts.default([]),
  rules: ruleSettingsSchema,
})

const KEYS_OF_FRONT_MATTER = {
  known: [...Object.keys(schema.shape), 'infobox'],
  planned: [],
  place: 'front matter',
}
const FENCE = /^---[ \t]*$/mu
/**
 * Reads YAML front matter: gray-matter parts it from the article, our YAML reader keeps its places.
 * Front matter in any other language is refused before gray-matter could run it.
 *
 * @example
 * readFrontMatter({ …, text: '---\ntitle: Midal attack\n---\nOn July 5 …' })
 * // { frontMatter: { title: { kind: 'text', text: 'Midal attack', … }, lines: 3, … }, diagnostics: [] }
 */
export function readFrontMatter(source: Source): FrontMatterResult {
  const opening = OPENING.exec(source.text)
  if (opening === null) return { frontMatter: NO_FRONT_MATTER, diagnostics: [] }
  const end = source.lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  const fault = faultOfFences(source, opening[1] ?? '', end)
  if (fault !== null) return { frontMatter: null, diagnostics: [fault] }

  let yaml: ReturnType<typeof readYaml> = { root: null, diagnostics: [] }
  const readEngine = (block: string) => {
    yaml = readYaml(source, block)
    return {}
  }
  const head = source.lines.slice(0, end + 1).join('\n')
  matter(head, { language: 'yaml', engines: { yaml: { parse: readEngine } } })

  if (yaml.diagnostics.length > 0) return { frontMatter: null, diagnostics: yaml.diagnostics }
  if (yaml.root !== null && yaml.root.kind !== 'map') {
    const message = 'Front matter is not a list of keys and values'
    const advice = 'Write one `key: value` on each line between the --- lines'
    const finding = { rule: 'broken-yaml', location: yaml.root.location, message, advice } as const
    return { frontMatter: null, diagnostics: [diagnose(source, finding)] }
  }
  return interpret(source, yaml.root?.entries ?? [], end + 1)
}

function interpret(
  source: Source,
  entries: readonly YamlEntry[],
  lines: number,
): FrontMatterResult {
  const faults = [
    ...keyFaults(source, entries, KEYS_OF_FRONT_MATTER),
    ...ruleFaults(source, entries),
  ]
  const find = (key: string) => entries.find((entry) => entry.key === key)?.value ?? null
  const { value, diagnostics } = validate(
    source,
    schema,
    entries.filter(({ key }) => Object.hasOwn(schema.shape, key)),
  )
  if (value === null) return { frontMatter: null, diagnostics: [...faults, ...diagnostics] }
  const nodes = { title: find('title'), infobox: find('infobox'), hatnote: find('hatnote') }
  return { frontMatter: { ...nodes, ...settingsOf(value), lines }, diagnostics: faults }
}

function settingsOf(value: z.infer<typeof schema>): Pick<FrontMatter, 'categories' | 'meta'> {
  const { title: _, hatnote: __, categories, ...meta } = value
  return { categories, meta }
}

/** ISO 8601, and a day that exists. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** @param end the line (from 0) that should end front matter, or -1. */
function faultOfFences(source: Source, language: string, end: number): Diagnostic | null {
  const name = language.trim()
  if (name !== '' && name !== 'yaml' && name !== 'yml') {
    return diagnose(source, {
      rule: 'front-matter-language',
      location: { line: 1, column: source.text.indexOf(name) + 1, length: name.length },
      message: `Front matter in \`${name}\` is not read: it might be a program`,
      advice: 'Write front matter in YAML, between two lines of ---',
    })
  }
  const closing = source.lines[end]
  if (closing !== undefined && FENCE.test(closing)) return null
  return diagnose(source, {
    rule: 'front-matter-unclosed',
    location: { line: Math.max(end, 0) + 1, column: 1, length: (closing ?? '---').length },
    message:
      closing === undefined
        ? 'Front matter is opened and not closed'
        : 'This line ends front matter and says more',
    advice: 'End front matter with a line that holds only ---',
  })
}
