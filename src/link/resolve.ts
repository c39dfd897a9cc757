import type { Image, Link } from 'mdast'
import type { Article, Section } from '../model/article.ts'
import { allSections } from '../model/article.ts'
import type { Diagnostic, Finding, Location } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Field, Name, Value } from '../model/infobox.ts'
import { nearest } from '../model/nearest.ts'
import type { Block, Media, WikiLink } from '../model/prose.ts'
import { locationOf, mapProse, textOf, visit } from '../model/prose.ts'
import type { Slug, Title } from '../model/slug.ts'
import { slugText, titleOf } from '../model/slug.ts'
import { linkNames } from './field-names.ts'
import { resolvePath } from './path.ts'

/** What an article must know of the others. */
export interface Surroundings {
  readonly find: (name: string) => Slug | null
  /** The article of a file, by its path in the content folder. */
  readonly byPath: (path: string) => Slug | null
  readonly titleOf: (slug: Slug) => Title
  readonly sectionsOf: (slug: Slug) => readonly Section[]
  /** The image of a path: null where it is not there, `broken` where it is no image. */
  readonly media: (path: string) => Media | 'broken' | null
}

/** An article whose links know where they lead. */
export interface Resolved {
  readonly article: Article
  readonly links: readonly Slug[]
  readonly wanted: readonly Title[]
  /** Image files that it shows, by path in the content folder. */
  readonly media: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Resolves every link and image of an article: in prose, headings, footnotes and infobox. */
export function resolve(article: Article, slug: Slug, surroundings: Surroundings): Resolved {
  const links = new Set<Slug>()
  const wanted = new Set<Title>()
  const media = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const report = (finding: Finding) => diagnostics.push(diagnose(article.origin, finding))
  const context: Context = { article, slug, surroundings, links, wanted, media, report }

  const prose = (blocks: readonly Block[]) => mapProse(blocks, (node) => resolveNode(node, context))
  const section = (old: Section): Section => ({
    ...old,
    heading: prose(old.heading),
    blocks: prose(old.blocks),
    sections: old.sections.map(section),
  })
  const field = (old: Field): Field => {
    const blocks = prose(old.blocks)
    const value = resolveValue(old, linkedNames(blocks), context)
    return { ...old, value, blocks: linkNames(blocks, value) }
  }
  const { infobox } = article
  const resolved: Article = {
    ...article,
    infobox: infobox === null ? null : { ...infobox, fields: infobox.fields.map(field) },
    lead: prose(article.lead),
    sections: article.sections.map(section),
    footnotes: article.footnotes.map((note) => ({ ...note, blocks: prose(note.blocks) })),
  }
  links.delete(slug)
  return {
    article: resolved,
    links: [...links],
    wanted: [...wanted],
    media: [...media],
    diagnostics,
  }
}

interface Context {
  readonly article: Article
  readonly slug: Slug
  readonly surroundings: Surroundings
  readonly links: Set<Slug>
  readonly wanted: Set<Title>
  readonly media: Set<string>
  readonly report: (finding: Finding) => void
}

function resolveNode(node: Block, context: Context): Block | Block[] {
  switch (node.type) {
    case 'wikiLink':
      return resolveWikiLink(node, context)
    case 'link':
      return resolveLink(node, context)
    case 'image':
      return resolveImage(node, context)
    default:
      return node
  }
}

function resolveWikiLink(node: WikiLink, context: Context): Block {
  const { children } = node
  const { slug, section } = destinationOf(node, context)
  const location = locationOf(node)
  if (slug === null) {
    const title = titleOf(node.target)
    context.wanted.add(title)
    context.report({
      rule: 'missing-article',
      location,
      message: `There is no article "${title}" yet; the link is shown as wanted`,
      advice: 'Write the article, mend the name, or give it to an article as an alias',
    })
    return { type: 'wantedLink', title, children }
  }
  context.links.add(slug)
  const fragment = section === null ? null : resolveSection(slug, section, location, context)
  return { type: 'articleLink', slug, fragment, children }
}

/** A title may hold a `#` (`C#`): the whole is tried before it is parted. */
function destinationOf({ target, section }: WikiLink, { slug, surroundings }: Context) {
  const whole = section === null ? null : surroundings.find(`${target}#${section}`)
  if (whole !== null) return { slug: whole, section: null }
  return {
    slug: target === '' ? slug : surroundings.find(target),
    section: section === '' ? null : section,
  }
}

/** The id of a section by its title or its id; a warning with the nearest heading where it is not there. */
function resolveSection(
  slug: Slug,
  wanted: string,
  location: Location | null,
  context: Context,
): string | null {
  const sections = allSections(context.surroundings.sectionsOf(slug))
  const found = sections.find(({ title, id }) => title === wanted || id === slugText(wanted))
  if (found !== undefined) return found.id
  const near = nearest(
    wanted,
    sections.map(({ title }) => title),
  )
  const titles = sections.map(({ title }) => title).join(', ')
  context.report({
    rule: 'missing-section',
    location,
    message: `"${context.surroundings.titleOf(slug)}" has no section "${wanted}"; the link leads to its top`,
    advice: near
      ? `Did you mean "${near}"?`
      : titles
        ? `Its sections are ${titles}`
        : 'It has no sections',
  })
  return null
}

const SAFE_ADDRESS = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/iu

/** A Markdown link: to an article's file by its path, to a place on this page, or to the world. */
function resolveLink(node: Link, context: Context): Block | Block[] {
  const { url } = node
  if (!SAFE_ADDRESS.test(url)) {
    context.report({
      rule: 'unsafe-address',
      location: locationOf(node),
      message: `The address \`${url}\` is not one that a page may lead to; the link is shown as text`,
      advice: 'Link to https:, http:, mailto:, or a file',
    })
    return [...node.children, { type: 'text', value: ` (${url})` }]
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(url)) return node
  const [address = '', fragment] = url.split('#')
  const path = resolvePath(context.article.origin.path, decode(address))
  const slug = address === '' ? context.slug : context.surroundings.byPath(path)
  if (slug === null) {
    context.report({
      rule: 'missing-file',
      location: locationOf(node),
      message: `There is no article file \`${path}\`; the link is shown as text`,
      advice:
        'Mend the path, which starts at the folder of the article, or link by title: [[Title]]',
    })
    return [...node.children, { type: 'text', value: ` (${url})` }]
  }
  context.links.add(slug)
  const id = fragment ? resolveSection(slug, decode(fragment), locationOf(node), context) : null
  const title = node.title ? { title: node.title } : {}
  return { type: 'articleLink', slug, fragment: id, ...title, children: node.children }
}

function resolveImage(node: Image, context: Context): Block {
  return { ...node, data: { media: mediaOf(node.url, locationOf(node), context) } }
}

function mediaOf(url: string, location: Location | null, context: Context): Media | null {
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(url)) {
    context.report({
      rule: 'remote-image',
      location,
      message: `The image \`${url}\` is no file of the content folder and is not shown`,
      advice: 'Save it there, and name its path',
    })
    return null
  }
  const path = resolvePath(context.article.origin.path, decode(url))
  const media = context.surroundings.media(path)
  if (media !== null && media !== 'broken') {
    context.media.add(path)
    return media
  }
  context.report(media === null ? missingImage(path, location) : brokenImage(path, location))
  return null
}

function missingImage(path: string, location: Location | null): Finding {
  return {
    rule: 'missing-image',
    location,
    message: `There is no image \`${path}\` in the content folder`,
    advice: 'Put it there, or mend the path, which starts at the folder of the article',
  }
}

function brokenImage(path: string, location: Location | null): Finding {
  return {
    rule: 'broken-image',
    location,
    message: `The file \`${path}\` is not an image that can be read`,
    advice: 'Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG',
  }
}

/** The names that the writer linked, with what they lead to: null for articles that are wanted. */
type LinkedNames = ReadonlyMap<string, Slug | null>

function linkedNames(blocks: readonly Block[]): LinkedNames {
  const names = new Map<string, Slug | null>()
  visit(blocks, (node) => {
    if (node.type === 'articleLink') names.set(textOf(node), node.slug as Slug)
    if (node.type === 'wantedLink') names.set(textOf(node), null)
  })
  return names
}

function resolveValue(
  { value, valueLocation }: Field,
  linked: LinkedNames,
  context: Context,
): Value {
  const named = ({ name }: Name): Name => {
    const explicit = linked.get(name)
    const slug = explicit === undefined ? context.surroundings.find(name) : explicit
    if (slug === null || slug === context.slug) return { name }
    context.links.add(slug)
    return { name, slug }
  }
  if (value.type === 'place') return { ...value, parts: value.parts.map(named) }
  if (value.type === 'image')
    return { ...value, media: mediaOf(value.path, valueLocation, context) }
  if (value.type === 'entities') return { ...value, items: value.items.map(named) }
  return value
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    // A lone % is no escape: the address means itself.
    return url
  }
}
