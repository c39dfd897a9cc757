import type { Article, Thing, WithContext } from 'schema-dts'
import type { Config } from '../../model/config.ts'
import { embeddedJson } from '../../model/embedded-json.ts'
import type { LinkedArticle } from '../../model/site.ts'
import { urlOf } from '../../model/slug.ts'
import { addressOf } from '../address.ts'
import { aboutOf } from './about.ts'
import { licenseOf } from './license.ts'

/**
 * An article with an infobox as JSON-LD in the words of schema.org, ready to stand in a script element:
 * the article, and what it is about; its description stands in the page's head. Null for an article without.
 * Only whole addresses are given.
 */
export function linkedDataOf(config: Config, article: LinkedArticle): string | null {
  const { title, slug, infobox, meta } = article
  if (infobox === null || meta.type !== 'article') return null
  const { url } = config
  const license = meta.license ?? config.license
  const origin = addressIn(meta.source ?? config.source ?? '')
  const data: WithContext<Article> = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    inLanguage: meta.language ?? config.language,
    ...(meta.updated === null ? {} : { dateModified: meta.updated }),
    ...(license === null ? {} : { license: licenseOf(license) as string }),
    ...(origin === null ? {} : { isBasedOn: origin }),
    ...(url === null ? {} : { url: addressOf(url, urlOf(slug)) }),
    about: aboutOf(infobox, title, url) as Thing,
  }
  return embeddedJson(data)
}

/** The one address that a text names; null where it names none, or several. */
function addressIn(text: string): string | null {
  const [only, ...others] = text.match(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/gu) ?? []
  return only === undefined || others.length > 0 ? null : only
}
