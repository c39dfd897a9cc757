import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { differing } from '../support/files-of.ts'

/** The files of a built site. */
export type Pages = ReadonlyMap<string, Buffer>

/** How a folder of pages was found. */
export type Found = 'old' | 'new' | 'between'

/**
 * What is wrong with the pages of a build that was cut off: half-written ones, such as were in no edition, missing
 * ones, and links that lead nowhere.
 *
 * @param pages as they were found.
 * @param editions all that they may be of, the newest last.
 */
export function damageOf(pages: Pages, editions: readonly Pages[]): string[] {
  const isWhole = (path: string, bytes: Buffer) =>
    editions.some((edition) => edition.get(path)?.equals(bytes))
  const [first, ...others] = editions
  const deadBefore = new Set(editions.flatMap(deadLinks))
  const lasting = [...(first?.keys() ?? [])].filter((path) => others.every((one) => one.has(path)))
  return [
    ...[...pages]
      .filter(([path, bytes]) => !isWhole(path, bytes))
      .map(([path]) => `${path} is torn`),
    ...lasting.filter((path) => !pages.has(path)).map((path) => `${path} is missing`),
    ...deadLinks(pages).filter((link) => !deadBefore.has(link)),
  ]
}

/** Which edition it is, if it is one as a whole. */
export function foundOf(pages: Pages, editions: readonly Pages[]): Found {
  if (isSame(pages, editions.at(-1) ?? new Map())) return 'new'
  return editions.some((edition) => isSame(pages, edition)) ? 'old' : 'between'
}

export function isSame(pages: Pages, others: Pages): boolean {
  return differing(pages, others).length === 0
}

const known = new WeakMap<Pages, readonly string[]>()

/** Those of an edition are asked for again and again. */
function deadLinks(pages: Pages): readonly string[] {
  const before = known.get(pages)
  if (before !== undefined) return before
  const found = [...pages].flatMap(([path, bytes]) => deadLinksOf(path, bytes, pages))
  known.set(pages, found)
  return found
}

function deadLinksOf(path: string, bytes: Buffer, pages: Pages): string[] {
  if (!path.endsWith('.html')) return []
  const links = bytes.toString().matchAll(/ (?:href|src)="([^"#?:]+)/gu)
  const targets = new Set([...links].map(([, to = '']) => decodeURIComponent(to)))
  return [...targets]
    .map((to) => posix.normalize(posix.join(posix.dirname(path), to)))
    .filter((to) => !pages.has(to))
    .map((to) => `${path} links to ${to}, which is not there`)
}

/** What the builds of a project have left lying about. */
export function leftovers(project: string, out: string): string[] {
  const lying = [join(project, out), join(project, 'tmp')].flatMap((folder) => readdirSync(folder))
  return lying
    .filter((name) => /encyclopress-(?!files$)/u.test(name))
    .map((name) => `${name} is left`)
}
