/** What a page is made of, and what is wrong with it. */
export interface Audit {
  /** Its elements and their attributes, such as `a` and `a href`. */
  readonly words: readonly string[]
  /** The scripts that stand within it. */
  readonly scripts: readonly string[]
  readonly faults: readonly string[]
}

/**
 * Looks at a page as it stands now. It runs in a browser and needs nothing around it.
 *
 * @param home where the site begins.
 */
export function audit(document: Document, home: string): Audit {
  const words = new Set<string>()
  const faults: string[] = []
  const elements = [...document.querySelectorAll('*')]
  for (const { shadowRoot } of elements)
    if (shadowRoot) elements.push(...shadowRoot.querySelectorAll('*'))

  const addressFault = (element: Element, value: string): boolean => {
    const url = URL.parse(value, document.baseURI)
    const isServes = url?.pathname === '/_encyclopress/live.js'
    const isOurs = isServes || url?.href.startsWith(home) === true
    if (element.localName === 'a')
      // What no browser takes for an address leads nowhere.
      return url !== null && !/^(?:https?|mailto):$/u.test(url.protocol) && !isOurs
    return !isOurs && value !== 'data:,' && element.getAttribute('rel') !== 'canonical'
  }
  const ids = new Set<string>()
  for (const element of elements) {
    const { localName: name, id } = element
    words.add(name)
    if (id !== '' && ids.has(id)) faults.push(`id ${id} twice`)
    ids.add(id)
    for (const { name: key, value } of element.attributes) {
      // The browser's side puts cards in their places.
      if (key === 'style' && element.matches('.card')) continue
      words.add(`${name} ${key}`)
      if (['href', 'src', 'action'].includes(key) && addressFault(element, value))
        faults.push(`${name} ${key}="${value}"`)
    }
  }
  const scripts: string[] = []
  for (const { src, type, text } of document.scripts) {
    if (src !== '') {
      const path = src.startsWith(home) ? src.slice(home.length) : new URL(src).pathname
      if (!/^(?:\d+\/)?(?:assets|search)\/|^\/_encyclopress\//u.test(path))
        faults.push(`script ${src}`)
    } else if (type !== 'application/ld+json') scripts.push(text)
    else {
      try {
        if (JSON.parse(text)['@context'] !== 'https://schema.org') faults.push('JSON-LD of another')
      } catch {
        faults.push(`JSON-LD ${text.slice(0, 200)}`)
      }
    }
  }
  for (const meta of document.querySelectorAll('meta[http-equiv]:not(noscript *)'))
    if (meta.getAttribute('http-equiv') !== 'Content-Security-Policy') faults.push(meta.outerHTML)

  const isRedirect = document.querySelector('link[rel=stylesheet]') === null
  const shape = [...document.body.children].map(({ localName }) => localName).join(' ')
  if (shape !== (isRedirect ? 'p script' : 'a header main footer p')) faults.push(`body: ${shape}`)
  if (!isRedirect && document.body.lastElementChild?.id !== '_status') faults.push('no foot')
  if (document.compatMode !== 'CSS1Compat') faults.push('quirks')

  const view = document.defaultView as unknown as typeof globalThis | null
  for (const key of Object.keys(view?.Object.prototype ?? {}))
    faults.push(`Object.prototype.${key}`)
  return { words: [...words], scripts, faults }
}
