import { LoadError } from '../search/load-error.ts'
import type { LoadScript } from '../search/load-script.ts'

/**
 * What loads scripts of a site, each once.
 *
 * @param root the way to the site's folder.
 */
export function scriptLoader(root: string): LoadScript {
  const loads = new Map<string, Promise<void>>()
  const pending = new Set<string>()
  // What is cut off is an error of syntax, and told to the reader; a script from a disk does not say its name.
  window.addEventListener('error', (event) => {
    const isOurs = event.filename === '' ? pending.size > 0 : pending.has(event.filename)
    if (isOurs) event.preventDefault()
  })
  return (file, isThere) => {
    const known = loads.get(file)
    if (known) return known
    const load = new Promise<void>((resolve, reject) => {
      const script = document.createElement('script')
      script.src = root + file
      pending.add(script.src)
      script.onload = script.onerror = () => {
        pending.delete(script.src)
        script.remove()
        if (isThere()) return resolve()
        loads.delete(file)
        reject(new LoadError(file))
      }
      document.head.append(script)
    })
    loads.set(file, load)
    return load
  }
}
