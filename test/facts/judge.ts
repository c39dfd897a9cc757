import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { dataOf } from '../../src/render/data.ts'
import { standingOf } from '../../src/render/standing.ts'
import { compileTexts } from '../support/compile.ts'
import { usualUnit } from './usual-units.ts'

const FOLDER = new URL('../fixtures/fields/', import.meta.url).pathname

/** A field's text with the value that is right for it; the README of the set says how to judge. */
interface Label {
  readonly type: string
  readonly key: string
  readonly text: string
  readonly value: Value
  readonly or?: 'text'
  readonly language?: string
}

type Value = { readonly type: string } & Readonly<Record<string, unknown>>

/** A label, and what the readers make of its text. */
export interface Judged extends Label {
  readonly file: string
  readonly found: Value
}

/** Reads every text of the labelled set. */
export function judged(): readonly Judged[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((file) =>
      (parse(readFileSync(FOLDER + file, 'utf8')) as Label[]).map((label) => ({
        ...label,
        file,
        found: read(label),
      })),
    )
}

/** The value that an article with this one field gets. */
function read({ type, key, text, language = 'en' }: Label): Value {
  const lines = /^[-*+•]\s/u.test(text) ? `\n${text}` : ` ${text}`
  const infobox = `Infobox ${type}\n- ${key}:${lines.replaceAll('\n', '\n  ')}`
  const article = `---\nlanguage: ${language}\n---\n= Title =\n\n${infobox}\n\nText.`
  const { site } = compileTexts(new Map([['a.txt', article]]))
  const [first] = site.articles
  const field = first && dataOf(standingOf(site, first)).infobox?.fields[0]
  if (field?.text !== text) throw new Error(`The text came out as ${JSON.stringify(field?.text)}`)
  return field.value as unknown as Value
}

/** Whether a typed value is not the labelled one. */
export function isWrong({ value, found }: Judged): boolean {
  return found.type !== 'text' && !isSame(found, withUsualUnit(value))
}

/** Whether a text is not understood that should be. */
export function isMissed({ value, found, or }: Judged): boolean {
  return found.type === 'text' && value.type !== 'text' && or !== 'text'
}

/** The share that is understood of those that should be. */
export function understood(some: readonly Judged[]): number {
  const wanted = some.filter(({ value, or }) => value.type !== 'text' && or !== 'text')
  return 1 - wanted.filter(isMissed).length / wanted.length
}

function withUsualUnit(value: Value): Value {
  return typeof value.unit === 'string' ? { ...value, unit: usualUnit(value.unit) } : value
}

function isSame(a: Value, b: Value): boolean {
  if (a.type === 'coordinates' && b.type === 'coordinates') {
    const near = (key: string) => Math.abs(Number(a[key]) - Number(b[key])) < 0.0001
    return near('latitude') && near('longitude')
  }
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

/** A place of one part and one entity are the same; what is not said is not compared. */
function plain(value: Value): unknown {
  const { parts, items, ...rest } = value
  const names = (parts ?? items) as readonly { name: string }[] | undefined
  if (names?.length === 1) return [names[0]?.name]
  const all: Record<string, unknown> = {
    ...rest,
    ...(names && { names: names.map((one) => one.name) }),
  }
  const said = Object.entries(all)
    .filter(([, one]) => one !== undefined && one !== false && one !== null)
    .map(([key, one]) => [key, Array.isArray(one) ? one.map(sorted) : one] as const)
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function sorted(one: unknown): unknown {
  if (typeof one !== 'object' || one === null) return one
  return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
}
