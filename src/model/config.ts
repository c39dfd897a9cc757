import type * as z from 'zod'
import type { configSchema } from './config-schema.ts'

export const SEARCH = ['full', 'names', 'off'] as const

/** The site's settings, complete. */
export type Config = Readonly<z.infer<typeof configSchema>>

/** The settings of a site without `encyclopedia.yaml`. */
export const DEFAULT_CONFIG: Config = {
  title: 'Encyclopedia',
  description: null,
  language: 'en',
  home: null,
  license: null,
  source: null,
  url: null,
  autolink: 'first',
  'autolink-except': [],
  search: 'full',
  infoboxes: [],
  rules: {},
}

/** Whether a tag is well-formed BCP 47, as `Intl` reads it. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
