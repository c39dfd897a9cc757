import { cut } from '../../model/cut.ts'
import { embeddedJson } from '../../model/embedded-json.ts'
import type { NameRow } from '../../model/reader.ts'
import type { Named } from './named.ts'

/** A suggestion's description is one line. */
const DESCRIBED = 100

/** What all rows of an article begin with, as text: all of it but its other names, see {@link rowText}. */
export function rowHead({ title, slug, links, description, image }: Named): string {
  const beginning = cut(description, DESCRIBED)
  const shown = beginning === description ? description : `${beginning}…`
  const row: NameRow = [title, links, slug === usualSlug(title) ? '' : slug, shown, image]
  return embeddedJson(row).slice(0, -1)
}

/** An article as it stands in a file of the index, with those of its other names that belong there. */
export function rowText(head: string, others: readonly string[]): string {
  return others.length === 0 ? `${head}]` : `${head},${embeddedJson(others).slice(1)}`
}

/** @example slugOf(['Midal attack', 3, '', '', '']) // 'midal-attack' */
export function slugOf([title, , slug]: NameRow): string {
  return slug === '' ? usualSlug(title) : slug
}

/** The slug that most titles have, which need not be written beside them. */
function usualSlug(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}
