import type { Difference } from './difference.ts'
import { differenceOf } from './difference.ts'
import type { Stamps } from './stamp.ts'

/** All that a build hangs on, seen from outside. */
export interface State {
  /** Which encyclopress it is, on which Node. */
  readonly program: string
  /** What the command line says. */
  readonly settings: string
  /** What the site's plugins are made of, besides the files of the content folder. */
  readonly plugins: string
  /** The files of the content folder. */
  readonly content: Stamps
  /** The site's own templates. */
  readonly templates: Stamps
  /** The files of the output folder that are ours. */
  readonly out: Stamps
}

/** What is to be made, and why. */
export type Plan =
  | { readonly kind: 'nothing' }
  /** Only texts of articles have changed: their pages, and those of what they mention, may do. */
  | { readonly kind: 'texts'; readonly changed: readonly string[] }
  /** @param why one sentence without a full stop. */
  | { readonly kind: 'everything'; readonly why: string }

const ARTICLE = /\.(?:txt|md)$/iu

/** What a build has to make, by how things were after the last one. */
export function planOf(last: State, now: State): Plan {
  if (last.program !== now.program) return everything('encyclopress or Node is another one')
  if (last.settings !== now.settings) return everything('the command is another one')
  const out = differenceOf(last.out, now.out)
  const templates = differenceOf(last.templates, now.templates)
  const content = differenceOf(last.content, now.content)
  const why =
    told('in the output folder', out) ??
    told('among the templates', templates) ??
    told('in the content folder', { ...content, changed: content.changed.filter(isOther) })
  if (why !== null) return everything(why)
  if (last.plugins !== now.plugins) return everything('a plugin is another one')
  return content.changed.length === 0
    ? { kind: 'nothing' }
    : { kind: 'texts', changed: content.changed }
}

function everything(why: string): Plan {
  return { kind: 'everything', why }
}

/** What is not an article: settings, and images. */
function isOther(path: string): boolean {
  return !ARTICLE.test(path)
}

/** @example 'in the content folder niger.txt is new, and 2 more files' */
function told(where: string, { added, changed, gone }: Difference): string | null {
  const [first, ...more] = [
    ...added.map((path) => `${path} is new`),
    ...changed.map((path) => `${path} has changed`),
    ...gone.map((path) => `${path} is gone`),
  ]
  if (first === undefined) return null
  const others = more.length === 0 ? '' : `, and ${more.length} more`
  return `${where} ${first}${others}`
}
