import type { Link } from 'mdast'
import type { Finding, Location } from '../model/diagnostic.ts'
import type { Block, WikiLink } from '../model/prose.ts'
import { locationOf } from '../model/prose.ts'
import type { Slug } from '../model/slug.ts'
import { titleOf } from '../model/slug.ts'
import type { Context } from './context.ts'
import { addLink } from './context.ts'
import { ambiguousLink } from './disambiguation.ts'
import { decodePath, resolvePath } from './path.ts'
import { missingSection, sectionId } from './sections.ts'

/** `[[Title#Section|label]]`: a link to an article, or to one that is wanted. */
export function resolveWikiLink(node: WikiLink, context: Context): Block {
  const { children } = node
  const { slug, section } = destinationOf(node, context)
  const location = locationOf(node)
  if (slug === null) {
    const title = titleOf(node.target)
    context.wanted.set(title, (context.wanted.get(title) ?? 0) + 1)
    context.report(missingArticle(title, context.surroundings.claimants(title), location))
    return { type: 'wantedLink', title, children }
  }
  if (slug === context.slug && section !== null) return linkWithin(node, section, context)
  addLink(context, slug)
  if (context.surroundings.isDisambiguation(slug))
    context.ambiguous.push(
      ambiguousLink(context.article.origin, { target: slug, name: node.target, location }),
    )
  const fragment = section === null ? null : resolveSection(slug, section, location, context)
  return { type: 'articleLink', slug, fragment, children }
}

function missingArticle(
  title: string,
  claimants: readonly string[],
  location: Location | null,
): Finding {
  if (claimants.length > 0)
    return {
      rule: 'ambiguous-link',
      location,
      message: `"${title}" is a name of several articles; the link is shown as wanted`,
      advice: `Name one of them: ${claimants.map((one) => `[[${one}|${title}]]`).join(', ')}`,
    }
  return {
    rule: 'missing-article',
    location,
    message: `There is no article "${title}" yet; the link is shown as wanted`,
    advice: 'Write the article, mend the name, or give it to an article as an alias',
  }
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

/** The id of a section; a warning with the nearest heading where it is not there. */
function resolveSection(
  slug: Slug,
  wanted: string,
  location: Location | null,
  { surroundings, report }: Context,
): string | null {
  const sections = surroundings.sectionsOf(slug)
  const id = sectionId(sections, wanted)
  if (id === null)
    report(missingSection({ title: surroundings.titleOf(slug), sections }, wanted, location))
  return id
}

/** A link to a section of its own page, which may be a category's; to the top where there is none such. */
function linkWithin(
  node: WikiLink | Link,
  wanted: string,
  { article, slug, report }: Context,
): Block {
  const id = sectionId(article.sections, wanted)
  if (id === null) report(missingSection(article, wanted, locationOf(node)))
  const title = node.type === 'link' && node.title ? { title: node.title } : {}
  return { type: 'articleLink', slug, fragment: id, ...title, children: node.children }
}

/** A link that leads nowhere: all that was written of it. */
function asText({ url, title, children }: Link): Block[] {
  return [...children, { type: 'text', value: title ? ` (${url} "${title}")` : ` (${url})` }]
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
    return asText(node)
  }
  // Read from a disk, the page has no such host beside it, but perhaps another computer's files.
  if (url.startsWith('//')) return { ...node, url: `https:${url}` }
  if (/^[a-z][a-z\d+.-]*:/iu.test(url)) return node
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
    return asText(node)
  }
  if (slug === context.slug && fragment) return linkWithin(node, decodePath(fragment), context)
  addLink(context, slug)
  const id = fragment ? resolveSection(slug, decodePath(fragment), locationOf(node), context) : null
  const title = node.title ? { title: node.title } : {}
  return { type: 'articleLink', slug, fragment: id, ...title, children: node.children }
}
