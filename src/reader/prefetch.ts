/** Pages that a reader is about to ask for: https://wicg.github.io/nav-speculation/ */
const RULES = { prefetch: [{ where: { href_matches: '/*.html' }, eagerness: 'moderate' }] }

/** Asks the browser to fetch a page of the site when a link to it is aimed at; a disk needs no such. */
export function startPrefetch(): void {
  if (!HTMLScriptElement.supports?.('speculationrules') || location.protocol === 'file:') return
  const script = document.createElement('script')
  script.type = 'speculationrules'
  script.textContent = JSON.stringify(RULES)
  document.head.append(script)
}
