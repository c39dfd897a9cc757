import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { table } from './table.ts'
import { templateSources } from './template-source.ts'

const LOOK = resolve(import.meta.dirname, '../docs/look')

/** All templates with the descriptions that their articles give. */
export function templateTable(): string {
  return table(
    ['template', 'what it makes'],
    templateSources().map(({ name }) => [`[${name}.eta](look/${name}.md)`, descriptionOf(name)]),
  )
}

function descriptionOf(name: string): string {
  const path = resolve(LOOK, `${name}.md`)
  const [, yaml = ''] = existsSync(path) ? readFileSync(path, 'utf8').split(/^---$/mu) : []
  return (parse(yaml) as { description?: string } | null)?.description ?? ''
}
