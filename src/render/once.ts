import type { Site } from '../model/site.ts'

/**
 * A fact of a site that many of its pages need: found out when it is first asked for, and kept as
 * long as the site is.
 */
export function once<T>(compute: (site: Site) => T): (site: Site) => T {
  const known = new WeakMap<Site, { readonly fact: T }>()
  return (site) => {
    const one = known.get(site) ?? { fact: compute(site) }
    known.set(site, one)
    return one.fact
  }
}
