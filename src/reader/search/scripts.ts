/** Loads a script below the top folder; whether it brought what it should is for the caller to see. */
export type Load = (path: string) => Promise<void>

/**
 * What loads scripts with data, each once. One that is missing or cut off ends like any other: the page tells
 * the reader, and the browser's own message of a cut one is held back.
 */
export function scriptLoader(root: string): Load {
  const loads = new Map<string, Promise<void>>()
  const loading = new Set<string>()
  window.addEventListener('error', (event) => {
    if (loading.size > 0 && !(event.error instanceof Error && isOwn(event.filename)))
      event.preventDefault()
  })
  return (path) => {
    const before = loads.get(path)
    if (before) return before
    const run = new Promise<void>((resolve) => {
      const script = document.createElement('script')
      const end = () => {
        loading.delete(path)
        script.remove()
        resolve()
      }
      loading.add(path)
      script.src = root + path
      script.onload = script.onerror = end
      document.head.append(script)
    })
    loads.set(path, run)
    return run
  }
}

/** The code of this page, whose faults are to be seen. */
function isOwn(file: string): boolean {
  return file.includes('/assets/')
}
