import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** TypeScript, on a Node that does not read it. */
export class UnreadableTypeScript extends Error {
  readonly advice = 'Take Node 22.18 or newer, install jiti beside it, or write it in JavaScript'
}

/**
 * What a script exports by default. TypeScript is read by Node where it can (from 22.18 on), else by jiti, if the
 * site has that installed.
 *
 * @throws what the script throws.
 */
export async function importScript(path: string): Promise<unknown> {
  const url = pathToFileURL(path)
  // A script that has changed is another one, for a process that has loaded it before.
  url.search = String(statSync(path).mtimeMs)
  try {
    return defaultOf(await import(/* @vite-ignore */ url.href))
  } catch (error) {
    const isUnknown = error instanceof Error && 'code' in error && error.code === UNKNOWN
    if (!path.endsWith('.ts') || !isUnknown) throw error
    return defaultOf(await importByJiti(path))
  }
}

const UNKNOWN = 'ERR_UNKNOWN_FILE_EXTENSION'

function defaultOf(module: { readonly default?: unknown }): unknown {
  return module.default
}

interface Jiti {
  readonly createJiti: (
    from: string,
    options: object,
  ) => { readonly import: (path: string) => Promise<{ readonly default?: unknown }> }
}

async function importByJiti(path: string): Promise<{ readonly default?: unknown }> {
  const jiti = jitiBeside(path)
  if (jiti === null) throw new UnreadableTypeScript('This Node does not read TypeScript')
  return jiti.createJiti(path, { moduleCache: false, fsCache: false }).import(path)
}

function jitiBeside(path: string): Jiti | null {
  try {
    return createRequire(path)('jiti') as Jiti
  } catch {
    return null
  }
}
