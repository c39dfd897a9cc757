import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { commandArticles } from './commands.ts'
import { faultArticles } from './faults.ts'
import type { Generated } from './generated.ts'
import { overviews } from './overviews.ts'
import { put } from './put.ts'
import { shapesArticle } from './shapes-article.ts'
import { templateArticles } from './templates.ts'
import { typeArticles } from './types.ts'
import { shapes } from './views.ts'

/** The manual's articles. */
export const DOCS = resolve(import.meta.dirname, '../docs')

/** All articles that the code says something of. */
export function generatedArticles(): Generated[] {
  const found = shapes()
  return [
    ...commandArticles(),
    ...typeArticles(),
    ...templateArticles(found),
    shapesArticle(found),
    ...faultArticles(),
    ...overviews(),
  ]
}

/** Those files of `docs/` that are not as the code says, with the text that they should have. */
export function stale(): ReadonlyMap<string, string> {
  const found = generatedArticles().map((one) => {
    const path = resolve(DOCS, one.file)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : null
    return { file: one.file, text, wanted: put(text, one) }
  })
  return new Map(
    found.filter(({ text, wanted }) => text !== wanted).map(({ file, wanted }) => [file, wanted]),
  )
}
