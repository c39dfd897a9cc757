import type { Diagnostic, Location } from '../model/diagnostic.ts'
import { compareText, diagnose } from '../model/diagnostic.ts'
import type { Category, LinkedText } from '../model/site.ts'
import type { Slug, Title } from '../model/slug.ts'
import { nameKey, slugsOf, titleOf } from '../model/slug.ts'

const PREFIX = /^category\s*:\s*(?=\S)/iu

/** Whether a title is that of a category's text: `Category:Battles in Niger`. */
export function isCategoryTitle(title: Title): boolean {
  return PREFIX.test(title)
}

/** @example categoryName('Category:Battles in Niger') // 'Battles in Niger' */
export function categoryName(title: string): Title {
  return titleOf(title.replace(PREFIX, ''))
}

/** An article in its place among the others. */
interface Filed {
  readonly categories: readonly string[]
  readonly slug: Slug
}

/** The categories, and what is wrong with their nesting. */
export interface Categories {
  readonly categories: readonly Category[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Members {
  readonly names: string[]
  readonly articles: Set<Slug>
  /** Keys of the categories that this one is filed under. */
  readonly parents: Set<string>
  text: Omit<LinkedText, 'slug'> | null
}

/**
 * The categories that articles are filed under, by name. Spellings that `nameKey` folds are one
 * category, and the first in the order of code units names it.
 *
 * @param filed the articles in the order of their titles, which each category keeps.
 * @param texts what files with the title `Category:Name` say: their prose, and what the category
 * itself is filed under.
 */
export function categoriesOf(
  filed: readonly Filed[],
  texts: readonly Omit<LinkedText, 'slug'>[],
): Categories {
  const byKey = new Map<string, Members>()
  const enter = (name: string): Members => {
    const key = nameKey(name)
    const members = byKey.get(key) ?? {
      names: [],
      articles: new Set(),
      parents: new Set(),
      text: null,
    }
    members.names.push(titleOf(name))
    byKey.set(key, members)
    return members
  }
  for (const { categories, slug } of filed) {
    for (const name of categories) enter(name).articles.add(slug)
  }
  const diagnostics: Diagnostic[] = []
  for (const text of [...texts].sort((a, b) => compareText(a.title, b.title))) {
    const name = categoryName(text.title)
    const members = enter(name)
    members.text ??= text
    for (const parent of text.categories) {
      enter(parent)
      if (leadsTo(byKey, nameKey(parent), nameKey(name))) diagnostics.push(circle(text, parent))
      else members.parents.add(nameKey(parent))
    }
  }
  return { categories: assembled(byKey), diagnostics }
}

/** Whether a category is, or is filed under, another. */
function leadsTo(byKey: ReadonlyMap<string, Members>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === to) return true
    if (seen.has(key)) continue
    seen.add(key)
    open.push(...(byKey.get(key)?.parents ?? []))
  }
  return false
}

function assembled(byKey: ReadonlyMap<string, Members>): Category[] {
  const named = [...byKey].map(([key, members]) => {
    const [name = ''] = members.names.sort(compareText)
    return { key, name: titleOf(name), members }
  })
  const slugs = slugsOf(named.map(({ name }) => name))
  const slugOf = new Map(named.map(({ key, name }) => [key, slugs.get(name) as Slug]))
  const inOrder = named.sort((a, b) => compareText(a.name, b.name))
  const children = new Map<string, Slug[]>()
  for (const { key, members } of inOrder) {
    for (const parent of members.parents) {
      children.set(parent, [...(children.get(parent) ?? []), slugOf.get(key) as Slug])
    }
  }
  const rank = new Map(inOrder.map(({ key }, index) => [key, index]))
  return inOrder.map(({ key, name, members: { articles, parents, text } }) => {
    const slug = slugOf.get(key) as Slug
    return {
      key,
      name,
      slug,
      articles: [...articles],
      parents: [...parents]
        .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
        .map((parent) => slugOf.get(parent) as Slug),
      children: children.get(key) ?? [],
      text: text === null ? null : { ...text, slug },
    }
  })
}

function circle({ origin, title, titleLocation }: Omit<LinkedText, 'slug'>, parent: string) {
  return diagnose(origin, {
    rule: 'category-circle',
    location: placeOf(origin.lines, parent) ?? titleLocation,
    message: `"${title}" is filed under "${parent}", which is filed under it; this is left out`,
    advice: `Take [[Category:${parent}]] away here, or its counterpart there`,
  })
}

/** Where a text says that it is filed under a category; null where it is front matter that says so. */
function placeOf(lines: readonly string[], parent: string): Location | null {
  for (const [index, text] of lines.entries()) {
    for (const { 0: mark, 1: name = '', index: start } of text.matchAll(FILED))
      if (name.trim() === parent) return { line: index + 1, column: start + 1, length: mark.length }
  }
  return null
}

const FILED = /\[\[\s*category\s*:([^[\]|]*)(?:\|[^[\]]*)?\]\]/giu
