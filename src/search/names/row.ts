import { cut } from '../../model/cut.ts'
import type { NameRow } from '../../model/reader.ts'
import type { Named } from './named.ts'
import { usualSlug } from './usual-slug.ts'

/** A suggestion's description is one line. */
const DESCRIBED = 100

/** An article as it stands in a file of the index, with those of its other names that belong there. */
export function rowOf({ title, slug, links, ...given }: Named, others: Iterable<string>): NameRow {
  const { description, image } = given
  const beginning = cut(description, DESCRIBED)
  const shown = beginning === description ? description : `${beginning}…`
  return [title, links, slug === usualSlug(title) ? '' : slug, shown, image, ...others]
}

/** @example slugOf(['Midal attack', 3, '', '', '']) // 'midal-attack' */
export function slugOf([title, , slug]: NameRow): string {
  return slug === '' ? usualSlug(title) : slug
}
