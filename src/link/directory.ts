import type { Redirect } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import { compareText } from '../model/diagnostic.ts'
import type { Asset } from '../model/site.ts'
import type { Evidence, ProperNames } from './mentions/proper-names.ts'
import { properNames } from './mentions/proper-names.ts'
import type { Names } from './names.ts'
import { namesOf } from './names.ts'
import type { Profile } from './profile.ts'

/** All from which links are resolved, besides the articles' texts. Plain data: any thread can have it. */
export interface Directory {
  readonly config: Config
  readonly assets: readonly Asset[]
  /** In the order of their titles. */
  readonly articles: readonly Profile[]
  readonly redirects: readonly Redirect[]
  readonly spelling: ProperNames
}

/** What a directory is made of: profiles in any order. */
export interface Listed extends Omit<Directory, 'spelling'> {
  /** An article's whole file: of a large site, some are read to learn how names are spelt. */
  readonly textOf: (article: Profile) => string
}

/** Makes the directory of a site, and the table of names that is in it. */
export function directoryOf({ textOf, ...listed }: Listed): {
  readonly directory: Directory
  readonly names: Names
  readonly evidence: Evidence
} {
  const articles = [...listed.articles].sort((a, b) => compareText(a.title, b.title))
  const names = namesOf(articles, listed.redirects)
  const { language } = listed.config
  const { spelling, evidence } = properNames(articles, names, { language, textOf })
  return { directory: { ...listed, articles, spelling }, names, evidence }
}
