import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { differing } from '../support/files-of.ts'

/** The files of a built site. */
export type Pages = ReadonlyMap<string, Buffer>

/** How a folder of pages was found. */
export type Found = 'old' | 'new' | 'between'

/**
 * What is wrong with the pages of a build that was cut off: half-written ones, such as were in no edition, missing
 * ones, and links that lead nowhere. Pages that are about to go, and to which no page leads from the front page on, may
 * lead to one that has gone before them.
 *
 * @param pages as they were found.
 * @param editions all that they may be of, the newest last.
 */
export function damageOf(pages: Pages, editions: readonly Pages[]): string[] {
  const isWhole = (path: string, bytes: Buffer) =>
    editions.some((edition) => edition.get(path)?.equals(bytes))
  const [first, ...others] = editions
  const deadBefore = new Set(editions.flatMap(deadLinks).map(told))
  const led = ledTo(pages)
  const lasting = [...(first?.keys() ?? [])].filter((path) => others.every((one) => one.has(path)))
  return [
    ...[...pages]
      .filter(([path, bytes]) => !isWhole(path, bytes))
      .map(([path]) => `${path} is torn`),
    ...lasting.filter((path) => !pages.has(path)).map((path) => `${path} is missing`),
    ...deadLinks(pages)
      .filter(({ from }) => led.has(from))
      .map(told)
      .filter((link) => !deadBefore.has(link)),
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

/** A link, by the paths of its page and of what it leads to. */
interface Link {
  readonly from: string
  readonly to: string
}

function told({ from, to }: Link): string {
  return `${from} links to ${to}, which is not there`
}

const known = new WeakMap<Pages, readonly Link[]>()

/** Those of an edition are asked for again and again. */
function deadLinks(pages: Pages): readonly Link[] {
  const before = known.get(pages)
  if (before !== undefined) return before
  const found = [...pages.keys()].flatMap((path) =>
    linksOf(path, pages).filter(({ to }) => !pages.has(to)),
  )
  known.set(pages, found)
  return found
}

/** The pages to which links lead from the front page on. */
function ledTo(pages: Pages): ReadonlySet<string> {
  const found = new Set(['index.html'])
  // What is added meanwhile is gone through as well.
  for (const path of found)
    for (const { to } of linksOf(path, pages)) if (pages.has(to)) found.add(to)
  return found
}

function linksOf(from: string, pages: Pages): Link[] {
  if (!from.endsWith('.html')) return []
  const links = String(pages.get(from) ?? '').matchAll(/ (?:href|src)="([^"#?:]+)/gu)
  const targets = new Set([...links].map(([, to = '']) => decodeURIComponent(to)))
  return [...targets].map((to) => ({
    from,
    to: posix.normalize(posix.join(posix.dirname(from), to)),
  }))
}

/** What the builds of a project have left lying about. */
export function leftovers(project: string, out: string): string[] {
  const lying = [join(project, out), join(project, 'tmp')].flatMap((folder) => readdirSync(folder))
  return lying
    .filter((name) => /encyclopress-(?!files$)/u.test(name))
    .map((name) => `${name} is left`)
}
