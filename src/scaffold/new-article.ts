import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { usualFields } from '../facts/usual-fields.ts'
import { quotable } from '../model/diagnostic.ts'
import type { OwnInfobox } from '../model/infobox-config.ts'
import { slugsOf, titleOf } from '../model/slug.ts'
import { readConfig } from '../parse/config.ts'
import type { EmptyInfobox } from './article-text.ts'
import { articleText } from './article-text.ts'
import type { Scaffolded } from './scaffolded.ts'
import { writeNew } from './write-new.ts'

/** A new article. */
export interface NewArticle {
  readonly title: string
  /** Of its infobox; null for none. */
  readonly type: string | null
  /** Where its file goes: the content folder, or one in it. */
  readonly folder: string
}

const CONFIG = 'encyclopedia.yaml'

/** Makes the file of a new article, `SLUG.txt`, with the usual keys of its type. */
export async function newArticle({ title: given, type, folder }: NewArticle): Promise<Scaffolded> {
  const title = titleOf(given)
  if (title === '') return refused('An article needs a title.')
  const infobox = type === null ? null : infoboxOf(type, ownTypes(folder))
  if (typeof infobox === 'string') return refused(infobox)
  const path = `${slugsOf([title]).get(title)}.txt`
  const target = join(folder, path)
  if (existsSync(target)) return refused(`${target} is there already.`)
  return writeNew(folder, [{ path, text: articleText(title, infobox) }])
}

function refused(message: string): Scaffolded {
  return { outcome: 'refused', message }
}

function infoboxOf(type: string, own: readonly OwnInfobox[]): EmptyInfobox | string {
  const found = usualFields(type, own)
  if (found.type !== null) return found
  const { meant, types } = found
  const advice = meant === null ? `there are ${types.join(', ')}` : `did you mean ${meant}?`
  return `There is no type of infobox "${type}"; ${advice}`
}

/** The types that the site defines which a folder belongs to. */
function ownTypes(folder: string): readonly OwnInfobox[] {
  const path = join(resolve(folder), CONFIG)
  if (existsSync(path)) {
    const text = readFileSync(path, 'utf8')
    return readConfig(quotable(CONFIG, text)).config.infoboxes
  }
  const above = dirname(resolve(folder))
  return above === resolve(folder) ? [] : ownTypes(above)
}
