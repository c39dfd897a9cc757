import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every page in a folder that a reader reads, in order: those that only lead to another are not. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder).filter((path) => !isRedirect(join(folder, path)))
}

/** The pages of other names, in order. */
export function redirectsOf(folder: string): string[] {
  return filesOf(folder).filter((path) => isRedirect(join(folder, path)))
}

function isRedirect(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"')
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
}

/** The page that leads to another by chance. */
export const RANDOM = 'special/random.html'

/** Folders whose pages differ one from another. */
const DIVERSE = ['', 'wiki', 'special']

/**
 * Pages made by one template from lists alone are alike, and so are articles whose names differ in a
 * number: three of a kind stand for the rest.
 */
export function exemplary(pages: readonly string[]): string[] {
  const kindOf = (path: string) => {
    const folder = path.split('/').slice(0, -1).join('/')
    return DIVERSE.includes(folder) ? path.replace(/\d+/gu, '#') : folder
  }
  const seen = new Map<string, number>()
  return pages.filter((path) => {
    const kind = kindOf(path)
    const count = seen.get(kind) ?? 0
    seen.set(kind, count + 1)
    return count < 3
  })
}
