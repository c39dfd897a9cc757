import { readdirSync } from 'node:fs'

/** Every page in a folder, in order. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
}

/** Pages made by one template from lists alone are alike: three of a kind stand for the rest. */
export function exemplary(pages: readonly string[]): string[] {
  const kindOf = (path: string) => path.split('/').slice(0, -1).join('/')
  const seen = new Map<string, number>()
  return pages.filter((path) => {
    const kind = kindOf(path)
    const count = seen.get(kind) ?? 0
    seen.set(kind, count + 1)
    return kind === '' || kind === 'wiki' || count < 3
  })
}
