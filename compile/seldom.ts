import { relative } from 'node:path'
import type { Plugin } from 'rolldown'

/** `import a, { b, type c } from 'x'`, on one line or several. */
const IMPORT = /^import (?!type\b)(?:(\w+),? )?(?:\{([^}]*)\} )?from '([^']+)'$/gmu

/**
 * Has modules loaded when one of their functions is first called. Nothing else may be imported of them.
 *
 * @param modules what is loaded so, as it is named from the root: libraries, and modules of ours.
 */
export function seldom(modules: readonly string[]): Plugin {
  const files = new Map<string, string>()
  return {
    name: 'seldom',
    async buildStart() {
      for (const module of modules) {
        const found = await this.resolve(module.startsWith('src/') ? `./${module}` : module)
        if (found === null) throw new Error(`${module} is not there`)
        const name = `build/late-${module.replace(/^.*\//u, '').replace(/\.ts$/u, '')}.js`
        files.set(found.id, name)
        this.emitFile({ type: 'chunk', id: found.id, fileName: name })
      }
    },
    resolveId(id) {
      return id.startsWith('./seldom:') ? { id: id.replace('seldom:', ''), external: true } : null
    },
    async transform(code, id) {
      if (!relative('src', id).endsWith('.ts') || relative('src', id).startsWith('..')) return null
      const found = [...code.matchAll(IMPORT)]
      const ids = await Promise.all(
        found.map(async ([, , , from = '']) => (await this.resolve(from, id))?.id ?? ''),
      )
      const late = found.flatMap((one, index) => {
        const file = files.get(ids[index] ?? '')
        return file === undefined ? [] : [{ statement: one[0], text: calls(one, file, index) }]
      })
      return late.reduce((text, one) => text.replace(one.statement, () => one.text), code)
    },
  }
}

/** Functions of the imported names that load the module and hand on. */
function calls([, whole, named = '']: RegExpExecArray, file: string, index: number): string {
  const names = named.split(',').flatMap((one) => one.trim().match(/^(?!type )\w+$/u) ?? [])
  const load = `(loaded${index} ??= require('./seldom:${file.replace('build/', '')}'))`
  const keys = [...(whole === undefined ? [] : ['default']), ...names]
  const wrappers = keys.map((key) => {
    const name = key === 'default' ? whole : key
    return `function ${name}(...given) { return ${load}.${key}(...given) }`
  })
  return [`let loaded${index}`, ...wrappers].join('; ')
}
