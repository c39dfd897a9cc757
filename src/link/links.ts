import type { Link } from 'mdast'
import { allSections } from '../model/article.ts'
import type { Location } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import type { Block, WikiLink } from '../model/prose.ts'
import { locationOf } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'
import { slugText, titleOf } from '../model/slug.ts'
import type { Context } from './context.ts'
import { decodePath, resolvePath } from './path.ts'

/** `[[Title#Section|label]]`: a link to an article, or to one that is wanted. */
export function resolveWikiLink(node: WikiLink, context: Context): Block {
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
export function resolveLink(node: Link, context: Context): Block | Block[] {
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
  const path = resolvePath(context.article.origin.path, decodePath(address))
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
  const id = fragment ? resolveSection(slug, decodePath(fragment), locationOf(node), context) : null
  const title = node.title ? { title: node.title } : {}
  return { type: 'articleLink', slug, fragment: id, ...title, children: node.children }
}
