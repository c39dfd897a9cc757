import type { z } from 'zod'
import type { Diagnostic, Location, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { YamlEntry, YamlNode } from './yaml.ts'
import { plainYaml } from './yaml.ts'

/** The value that a schema accepts, or null where it does not; the diagnostics say why. */
export interface Validated<T> {
  readonly value: T | null
  readonly diagnostics: readonly Diagnostic[]
}

/** A key without a value is as good as none. */
const NOTHING = /^(?:null|~)?$/iu

/** Holds YAML against a schema. Each fault names the place of the value that it is about. */
export function validate<T>(
  source: Quotable,
  schema: z.ZodType<T>,
  entries: readonly YamlEntry[],
): Validated<T> {
  const given = entries.filter(({ value }) => value.kind !== 'text' || !NOTHING.test(value.text))
  const root: YamlNode = {
    kind: 'map',
    entries: given,
    location: { line: 1, column: 1, length: 1 },
  }
  const result = schema.safeParse(plainYaml(root))
  if (result.success) return { value: result.data, diagnostics: [] }
  const diagnostics = result.error.issues.map((issue) => {
    const { location, names } = locate(root, issue.path.map(String))
    return diagnose(source, {
      rule: 'wrong-value',
      location,
      message: `\`${names.join('.')}\` ${issue.message}`,
      advice: 'Mend the value, or leave the key out',
    })
  })
  return { value: null, diagnostics }
}

/** Where a path leads, and the keys on the way to there. */
interface Place {
  readonly location: Location
  readonly names: readonly string[]
}

/** A list may have been given as a map: then a number counts its keys. */
function locate(node: YamlNode, [step, ...rest]: readonly string[]): Place {
  if (step === undefined) return { location: node.location, names: [] }
  if (node.kind === 'text') return { location: node.location, names: [] }
  if (node.kind === 'list') {
    const item = node.items[Number(step)]
    return item === undefined ? { location: node.location, names: [step] } : below(step, item, rest)
  }
  const entries = node.entries.filter(isFirst)
  const entry = entries.find(({ key }) => key === step) ?? entries[Number(step)]
  if (entry === undefined) return { location: node.location, names: [step, ...rest] }
  return below(entry.key, entry.value, rest)
}

/** Of a key given twice the first counts. */
function isFirst({ key }: YamlEntry, index: number, entries: readonly YamlEntry[]): boolean {
  return entries.findIndex((other) => other.key === key) === index
}

function below(name: string, node: YamlNode, path: readonly string[]): Place {
  const { location, names } = locate(node, path)
  return { location, names: [name, ...names] }
}
