import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Listener, Watch } from './watch-tree.ts'
import { watchTree } from './watch-tree.ts'

/** What a site is made of: articles, images, its settings, plugins and what they import. */
const CONTENT =
  /(?:\.(?:txt|md|avif|gif|jpe?g|png|svg|webp|[cm]?[jt]s|json)|^encyclopedia\.yaml)$/iu
/** What is no content: as `build/survey.ts` has it. */
const PASSED_OVER = /^[._]|^node_modules$/u

/**
 * Watches all that a site is made of.
 *
 * @param hear is told paths in the content folder, with `/`; null where anything may have changed.
 */
export function watchSite(
  { content, templates }: { readonly content: string; readonly templates: string },
  { hear, fail }: Listener,
): Watch {
  const [root, own] = [resolve(content), resolve(templates)]
  const isWatched = (name: string) => !PASSED_OVER.test(name)
  const hearOf = (path: string | null) => {
    if (path === null || isWithin(path, own)) {
      hear(null)
      return
    }
    const way = relative(root, path).split(sep)
    if (way.every(isWatched) && CONTENT.test(way.join('/'))) hear(way.join('/'))
  }
  const watches = [watchTree(root, isWatched, { hear: hearOf, fail })]
  const isApart = !isWithin(own, root) || !relative(root, own).split(sep).every(isWatched)
  if (isApart) watches.push(watchTree(own, isWatched, { hear: hearOf, fail }))
  return {
    end: () => {
      for (const one of watches) one.end()
    },
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
