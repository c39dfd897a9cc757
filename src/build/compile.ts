import { interpreterOf } from '../facts/interpret.ts'
import { link } from '../link/link.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose, quotable } from '../model/diagnostic.ts'
import type { Content, Site } from '../model/site.ts'
import { parse } from '../parse/parse.ts'
import type { OnProgress } from './progress.ts'
import type { Settings } from './settle.ts'
import { settle } from './settle.ts'

/** A content folder made into a site, with all that is wrong with it. */
export interface Compiled {
  readonly site: Site
  /** Articles that say `draft: true`, and are left out. */
  readonly drafts: number
  readonly diagnostics: readonly Diagnostic[]
  /** What the site and its articles say of rules; the diagnostics above heed it. */
  readonly settings: Settings
}

/** The stages that need no disk: parse, interpret, link. */
export function compile(content: Content, onProgress: OnProgress = () => undefined): Compiled {
  const { sources } = content
  const parsed = sources.map((source, index) => {
    onProgress({ stage: 'parse', done: index + 1, total: sources.length })
    return parse(source)
  })
  const contents = parsed.flatMap((one) => one.content ?? [])
  const written = contents.filter((one) => one.kind === 'article')
  const interpreted = written.filter(({ meta }) => !meta.draft).map(interpreterOf(content.config))
  const { site, diagnostics: linkFaults } = link({
    ...content,
    articles: interpreted.map(({ article }) => article),
    redirects: contents.filter((one) => one.kind === 'redirect').filter(({ meta }) => !meta.draft),
  })
  // A headline may be wrong by itself, and another article's title as well: one report is enough.
  const titles = new Set(
    interpreted.flatMap(({ diagnostics }) => diagnostics).flatMap((one) => titlePlace(one) ?? []),
  )
  const isTold = (one: Diagnostic) => titles.has(titlePlace(one) ?? '')
  const settings = {
    site: content.config.rules,
    files: new Map(contents.map(({ origin, meta }) => [origin.path, meta.rules])),
  }
  const diagnostics = [
    ...content.diagnostics,
    ...withoutArticles(content),
    ...parsed.flatMap((one) => one.diagnostics),
    ...interpreted.flatMap((one) => one.diagnostics),
    ...linkFaults.filter((one) => !isTold(one)),
  ]
  const drafts = written.length - interpreted.length
  return { site, drafts, settings, diagnostics: settle(diagnostics, settings) }
}

/** Where a headline contradicts its title; null for any other fault. */
function titlePlace({ rule, file, location }: Diagnostic): string | null {
  return rule === 'title-contradiction' ? `${file}:${location?.line}` : null
}

/** An empty folder is most likely the wrong one. */
function withoutArticles({ sources, diagnostics }: Content): Diagnostic[] {
  if (sources.length > 0 || diagnostics.some(({ severity }) => severity === 'error')) return []
  const finding = {
    rule: 'no-articles',
    message: 'There is no article in this folder',
    advice: 'Write one, for example niger.txt, that begins with a line = Niger =',
  } as const
  return [diagnose(quotable('.', ''), finding)]
}
