import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Diagnostic, Location } from '../../model/diagnostic.ts'
import { diagnose, quotable } from '../../model/diagnostic.ts'
import { nearest } from '../../model/nearest.ts'
import type { RemarkPlugins } from '../../model/plugins.ts'
import { pluginTree } from '../../parse/plugins/plugin-tree.ts'
import type { TreeParser } from '../../parse/tree.ts'
import { importScript, UnreadableTypeScript } from './import-script.ts'

/** What parses with the plugins of a site; or what is wrong with them. */
export type LoadedPlugins = { readonly parser: TreeParser } | { readonly diagnostic: Diagnostic }

const KEYS = ['remarkPlugins']

/**
 * Runs the file that names a site's plugins, and sets them up. It is code of the site's, and trusted: it may do
 * whatever Node lets it.
 */
export async function loadPlugins(folder: string, file: string): Promise<LoadedPlugins> {
  const path = resolve(folder, file)
  try {
    const config = await importScript(path)
    const wrong = faultIn(config)
    if (wrong !== null) return { diagnostic: broken(folder, file, { ...wrong, location: null }) }
    const plugins = (config as { remarkPlugins?: RemarkPlugins }).remarkPlugins ?? []
    return { parser: pluginTree(plugins) }
  } catch (error) {
    if (error instanceof UnreadableTypeScript)
      return {
        diagnostic: broken(folder, file, {
          message: error.message,
          advice: error.advice,
          location: null,
        }),
      }
    const location = placeIn(error, path)
    const message = `This file fails: ${messageOf(error)}`
    return { diagnostic: broken(folder, file, { message, advice: FAILS, location }) }
  }
}

const FAILS = 'Mend it, or take it away: the site can be built without it'

interface Wrong {
  readonly message: string
  readonly advice: string
}

function broken(
  folder: string,
  file: string,
  { message, advice, location }: Wrong & { readonly location: Location | null },
): Diagnostic {
  const text = location === null ? '' : readFileSync(join(folder, file), 'utf8')
  return diagnose(quotable(file, text), { rule: 'broken-config', message, advice, location })
}

const EXAMPLE = 'Write export default { remarkPlugins: [ … ] }'

function faultIn(config: unknown): Wrong | null {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    return { message: 'This file exports no settings by default', advice: EXAMPLE }
  const unknown = Object.keys(config).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) {
    const meant = nearest(unknown, KEYS)
    const advice = meant === null ? `There is ${KEYS.join(', ')}` : `Did you mean ${meant}?`
    return { message: `There is no setting ${unknown}`, advice }
  }
  const { remarkPlugins = [] } = config as { readonly remarkPlugins?: unknown }
  if (!Array.isArray(remarkPlugins))
    return { message: 'remarkPlugins is not a list', advice: EXAMPLE }
  const wrong = remarkPlugins.findIndex((one) => !isPlugin(one))
  if (wrong === -1) return null
  const what = remarkPlugins[wrong] === undefined ? 'undefined: is it imported?' : 'no plugin'
  return { message: `Entry ${wrong + 1} of remarkPlugins is ${what}`, advice: LISTED }
}

const LISTED = 'List functions, or lists of a function and its settings'

function isPlugin(given: unknown): boolean {
  return typeof (Array.isArray(given) ? given[0] : given) === 'function'
}

/** The first line of what was thrown, without a full stop. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const [line = ''] = text.trim().split('\n')
  return line.replace(/\.$/u, '') || 'it does not say why'
}

/** Where in a file an error arose, as far as its trace says. */
function placeIn(error: unknown, path: string): Location | null {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const after = stack.slice(stack.indexOf(path) + path.length)
  const [, line, column = '1'] = /^(?:\?[^:]*)?:(\d+)(?::(\d+))?/u.exec(after) ?? []
  if (!stack.includes(path) || line === undefined) return null
  return { line: Number(line), column: Number(column), length: 1 }
}
