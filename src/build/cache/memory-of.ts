import { homeOf } from '../../link/site-of.ts'
import { fold } from '../../model/fold.ts'
import type { Folder } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { outlineOf } from '../../render/outline.ts'
import type { Relieved } from '../assemble.ts'
import type { Edition } from '../edition.ts'
import type { SiteMemory } from './memory.ts'

/**
 * What is to be remembered of a site.
 *
 * @param places where what is remembered of its articles lies.
 * @param index what the shape of its full-text index hangs on.
 * @param files in how many files.
 */
export function memoryOf(
  { config, assets }: Folder,
  { site, directory, names, evidence, settings, faults }: Relieved,
  { places, index }: Pick<Edition, 'places' | 'index'>,
  files: number,
): SiteMemory {
  const words = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size
    words.set(word, number)
    return number
  }
  const namesOf = new Map<Slug, (readonly number[])[]>()
  const enter = (slug: Slug, key: string) => {
    const name = fold(key).split(' ').map(numberOf)
    const known = namesOf.get(slug)
    if (known === undefined) namesOf.set(slug, [name])
    else known.push(name)
  }
  for (const [key, slug] of names.byKey) enter(slug, key)
  for (const [key, claimants] of names.contested) for (const slug of claimants) enter(slug, key)
  return {
    config,
    settings,
    assets,
    redirects: directory.redirects,
    spelling: directory.spelling,
    evidence,
    outline: outlineOf(site),
    home: homeOf(config, names),
    words: [...words.keys()],
    articles: site.articles.flatMap(({ slug, origin: { path } }) => {
      const at = places.get(slug)
      return at === undefined ? [] : { slug, path, names: namesOf.get(slug) ?? [], at }
    }),
    index,
    files,
    faults,
  }
}
