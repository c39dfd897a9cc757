import { linker } from '../../link/linker.ts'
import { namesOf } from '../../link/names.ts'
import { surroundingsOf } from '../../link/surroundings.ts'
import type { Article } from '../../model/article.ts'
import type { LinkedText, LinkRecord } from '../../model/site.ts'
import { mentionedIn } from './mentioned.ts'
import type { Remembered } from './revise.ts'

/** An article whose links are resolved again. */
export interface Relinked {
  readonly record: LinkRecord
  readonly text: LinkedText
}

/** What resolves the links of some articles, knowing no more of a site than what they may mention. */
export function relinker(
  { site, recall, describe }: Remembered,
  articles: readonly Article[],
): (article: Article) => Relinked {
  const paths = new Set(articles.map(({ origin }) => origin.path))
  const mentioned = new Set(mentionedIn(articles.flatMap(textsOf), site))
  const profiles = site.articles
    .filter((one) => mentioned.has(one) || paths.has(one.path))
    .map((one) => ({ profile: recall(one).profile, slug: one.slug }))
  const slugs = new Map(profiles.map(({ profile, slug }) => [profile.title, slug]))
  const { config, assets, redirects, spelling } = site
  const listed = profiles.map(({ profile }) => profile)
  const names = namesOf(listed, redirects, slugs)
  const directory = { config, assets, articles: listed, redirects, spelling }
  const surroundings = surroundingsOf(directory, names)
  // Each has a linker of its own: which sentences are quoted is the business of the pages that quote.
  return (article) => {
    const { record, text } = linker(surroundings, names)(article)
    return { record: { ...record, article: describe(record.article) }, text }
  }
}

/** An article's text as it is written, and what was read out of it. */
function textsOf({ origin, hatnotes, lead, sections, footnotes, infobox }: Article): string[] {
  const read = JSON.stringify(infobox)
  // Without an entity every word that a reader sees stands in the file.
  if (!origin.text.includes('&')) return [origin.text, read]
  return [origin.text, read, JSON.stringify([hatnotes, lead, sections, footnotes])]
}
