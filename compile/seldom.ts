import type { Plugin } from 'rolldown'

/** `import a, { b, type c } from 'x'`, on one line or several. */
const IMPORT = /^import (?!type\b)(?:(\w+),? )?(?:\{([^}]*)\} )?from '([^']+)'$/gmu

/** The file of a module that is loaded late, beside those that load it. */
export function fileOf(module: string): string {
  return `late-${module.replace(/^.*\//u, '').replace(/\.ts$/u, '')}.cjs`
}

/**
 * Has modules loaded when one of their functions is first called: `import { read } from './late.ts'` becomes a
 * function `read` that loads them. Nothing but functions may be imported of them.
 *
 * @param modules as they are named from the root, libraries and modules of ours: each is to be bundled into the
 * file that `fileOf` tells.
 */
export function seldom(modules: readonly string[]): Plugin {
  const files = new Map<string, string>()
  return {
    name: 'seldom',
    async buildStart() {
      for (const module of modules) {
        const found = await this.resolve(module)
        if (found === null) throw new Error(`${module} is not there`)
        files.set(found.id, fileOf(module))
      }
    },
    resolveId(id) {
      return id.startsWith('./late-') ? { id, external: true } : null
    },
    async transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/u.test(id)) return null
      const found = [...code.matchAll(IMPORT)]
      const ids = await Promise.all(
        found.map(async ([, , , from = '']) => (await this.resolve(from, id))?.id ?? ''),
      )
      return found.reduce((text, one, index) => {
        const file = files.get(ids[index] ?? '')
        return file === undefined ? text : text.replace(one[0], () => calls(one, file, index))
      }, code)
    },
  }
}

/** Functions of the imported names that load the module and hand on. */
function calls([, whole, named = '']: RegExpExecArray, file: string, index: number): string {
  const names = named.split(',').flatMap((one) => one.trim().match(/^(?!type )\w+$/u) ?? [])
  const load = `(loaded${index} ??= require('./${file}'))`
  const keys = [...(whole === undefined ? [] : ['default']), ...names]
  const functions = keys.map((key) => {
    const name = key === 'default' ? whole : key
    return `function ${name}(...given) { return ${load}.${key}(...given) }`
  })
  return [`let loaded${index}`, ...functions].join('; ')
}
