import { z } from 'zod'

const text = z.string('must be a text').trim().min(1, 'must not be empty')

/** The schema of `encyclopedia.yaml`. Every key has a default. */
export const configSchema = z.object({
  title: text.default('Encyclopedia'),
  description: text.nullable().default(null),
  /** BCP 47. */
  language: text
    .refine(isLanguage, 'must be a language tag such as en, fr or zh-Hant')
    .default('en'),
  /** The article that the front page opens with. */
  home: text.nullable().default(null),
  /** For articles that name none of their own. */
  license: text.nullable().default(null),
  /** For articles that name none of their own. */
  source: text.nullable().default(null),
})

/** The site's settings, complete. */
export type Config = Readonly<z.infer<typeof configSchema>>

/** The settings of a site without `encyclopedia.yaml`. */
export const DEFAULT_CONFIG: Config = configSchema.parse({})

/** Whether a tag is well-formed BCP 47, as `Intl` reads it. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
