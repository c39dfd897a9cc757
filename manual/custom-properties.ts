import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { code, table } from './table.ts'

const STYLE = resolve(import.meta.dirname, '../templates/style.css')
const PROPERTY = /^ {2}(?<name>--[a-z-]+): (?<value>[^;]+);(?: \/\* (?<remark>.+?) \*\/)?$/gmu

/** The custom properties that the stylesheet begins with, and their values. */
export function customProperties(): string {
  const style = readFileSync(STYLE, 'utf8')
  const [root = ''] = /^:root \{$[\s\S]*?^\}$/mu.exec(style) ?? []
  return table(
    ['property', 'value', 'what it is'],
    [...root.matchAll(PROPERTY)].map(({ groups: { name = '', value = '', remark = '' } = {} }) => [
      code(name),
      code(value),
      remark,
    ]),
  )
}
