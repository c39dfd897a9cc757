import { PREFETCHING } from '../model/prefetching.ts'

/** Asks the browser to fetch a page of the site when a link to it is aimed at; a disk needs no such. */
export function startPrefetch(): void {
  if (!HTMLScriptElement.supports?.('speculationrules') || location.protocol === 'file:') return
  const script = document.createElement('script')
  script.type = 'speculationrules'
  script.textContent = PREFETCHING
  document.head.append(script)
}
