import type { Media } from '../model/prose.ts'
import type { Asset } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import { nameKey } from '../model/slug.ts'
import type { ActiveImage, Surroundings } from './context.ts'
import type { Directory } from './directory.ts'
import { lexiconOf } from './mentions/lexicon.ts'
import { mentionFinder } from './mentions.ts'
import type { Names } from './names.ts'
import type { Profile } from './profile.ts'

/** What every article must know of the others, out of the tables of the site. */
export function surroundingsOf(
  { articles, assets, config, spelling }: Directory,
  names: Names,
): Surroundings {
  const slugOf = ({ title }: Profile) => names.slugs.get(title) as Slug
  const bySlug = new Map(articles.map((article) => [slugOf(article), article]))
  const byPath = new Map(articles.map((article) => [article.origin.path, slugOf(article)]))
  const disambiguations = new Set(
    articles.filter(({ meta }) => meta.type === 'disambiguation').map(slugOf),
  )
  const media = new Map(assets.map((asset) => [asset.path, mediaOf(asset)]))
  const titleOf = (slug: Slug): Title => (bySlug.get(slug) as Profile).title
  const lexicon = lexiconOf(articles, names, {
    except: config['autolink-except'],
    spelling,
  })
  return {
    find: (name) => names.byKey.get(nameKey(name)) ?? null,
    claimants: (name) => (names.contested.get(nameKey(name)) ?? []).map(titleOf),
    byPath: (path) => byPath.get(path) ?? null,
    titleOf,
    sectionsOf: (slug) => bySlug.get(slug)?.sections ?? [],
    isDisambiguation: (slug) => disambiguations.size > 0 && disambiguations.has(slug),
    language: config.language,
    autolink: config.autolink,
    media: (path) => media.get(path) ?? null,
    mentions: mentionFinder(lexicon),
  }
}

function mediaOf({ path, size, activePart }: Asset): Media | 'broken' | ActiveImage {
  if (activePart !== undefined) return { activePart }
  return size === null ? 'broken' : { url: `media/${path}`, ...size }
}
