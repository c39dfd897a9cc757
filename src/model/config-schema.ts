import * as z from 'zod'
import { AUTOLINK } from './article.ts'
import { isLanguage, SEARCH } from './config.ts'
import { infoboxesSchema } from './infobox-config.ts'
import { ruleSettingsSchema } from './rule-settings.ts'

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
  /** Where the site will lie, for what needs whole addresses: feed, sitemap, canonical links. */
  url: text
    .refine(isWebAddress, 'must be an address such as https://example.org/encyclopedia/')
    .transform((url) => new URL(url.endsWith('/') ? url : `${url}/`).href)
    .nullable()
    .default(null),
  /** Where names in the prose become links by themselves. */
  autolink: z.enum(AUTOLINK, `must be one of ${AUTOLINK.join(', ')}`).default('first'),
  /** Names that never become links by themselves. */
  'autolink-except': z
    .union([text.transform((one) => [one]), z.array(text)], 'must be a text or a list of texts')
    .default([]),
  /** What the search box finds: all words, names alone, or that there is none. */
  search: z.enum(SEARCH, `must be one of ${SEARCH.join(', ')}`).default('full'),
  /** Types of infobox of the site's own. */
  infoboxes: infoboxesSchema.default([]),
  /** Rules that are off, warnings or errors here. */
  rules: ruleSettingsSchema,
})

/** An absolute address without query and fragment. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^?#]+$/iu.test(text)
}
