import type { ArticleMeta } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { YamlNode } from './yaml.ts'

/** What stands between the `---` lines, and where the article goes on. */
export interface FrontMatter {
  readonly title: YamlNode | null
  readonly infobox: YamlNode | null
  readonly hatnote: YamlNode | null
  readonly categories: readonly string[]
  readonly meta: ArticleMeta
  /** How many lines of the file are front matter, its fences included. */
  readonly lines: number
}

/** Front matter, or null where an error forbids to go on. */
export interface FrontMatterResult {
  readonly frontMatter: FrontMatter | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Of an article that has none. */
export const NO_FRONT_MATTER: FrontMatter = {
  title: null,
  infobox: null,
  hatnote: null,
  categories: [],
  meta: {
    type: 'article',
    aliases: [],
    description: null,
    language: null,
    license: null,
    source: null,
    updated: null,
    draft: false,
    autolink: null,
    'autolink-except': [],
    rules: {},
  },
  lines: 0,
}

/** How front matter begins; what stands behind the dashes names its language. */
export const OPENING = /^---(?!-)[ \t]*(.*)\n?/u
