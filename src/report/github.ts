import type { Diagnostic } from '../model/diagnostic.ts'
import { pathOf } from './path-of.ts'

const COMMANDS = { error: 'error', warning: 'warning', suggestion: 'notice' } as const

/**
 * Diagnostics as commands of a GitHub workflow, a line each: GitHub shows them beside the lines of the files.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example ::warning file=seeds/niger.txt,line=14,col=5,endColumn=15,title=missing-article::There is no …
 */
export function githubText(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics.map((one) => `${command(one, folder)}\n`).join('')
}

function command(diagnostic: Diagnostic, folder: string): string {
  const { file, location, severity, rule, message, advice, related } = diagnostic
  const place = location === null ? {} : placeOf(location)
  const properties = { file: pathOf(file, folder).replace(/^\.\//u, ''), ...place, title: rule }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  const other = related === undefined ? [] : [`${related.label}: line ${related.location.line}`]
  const text = data([message, ...other, advice].join('\n'))
  return `::${COMMANDS[severity]} ${list.join(',')}::${text}`
}

function placeOf({ line, column, length }: NonNullable<Diagnostic['location']>) {
  return { line, endLine: line, col: column, endColumn: column + length }
}

/** As GitHub's own `@actions/core` escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
