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
    const path = issue.path.map(String)
    return diagnose(source, {
      rule: 'wrong-value',
      location: locate(root, path),
      message: `\`${path.join('.')}\` ${issue.message}`,
      advice: 'Mend the value, or leave the key out',
    })
  })
  return { value: null, diagnostics }
}

function locate(node: YamlNode, [step, ...rest]: readonly string[]): Location {
  if (step === undefined) return node.location
  const next =
    node.kind === 'map'
      ? node.entries.find(({ key }) => key === step)?.value
      : node.kind === 'list'
        ? node.items[Number(step)]
        : undefined
  return next === undefined ? node.location : locate(next, rest)
}
