import type { Image } from 'mdast'
import type { Finding, Location } from '../model/diagnostic.ts'
import type { Block, Media } from '../model/prose.ts'
import { locationOf } from '../model/prose.ts'
import type { Context } from './context.ts'
import { decodePath, resolvePath } from './path.ts'

/** An image of the prose, with its file. */
export function resolveImage(node: Image, context: Context): Block {
  return { ...node, data: { media: mediaOf(node.url, locationOf(node), context) } }
}

/**
 * The file of an image, by its address from the article's own folder; null where there is none to
 * show, and then it is reported.
 */
export function mediaOf(url: string, location: Location | null, context: Context): Media | null {
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(url)) {
    context.report({
      rule: 'remote-image',
      location,
      message: `The image \`${url}\` is no file of the content folder and is not shown`,
      advice: 'Save it there, and name its path',
    })
    return null
  }
  const path = resolvePath(context.article.origin.path, decodePath(url))
  const media = context.surroundings.media(path)
  if (media === null) context.report(missingImage(path, location))
  else if (media === 'broken') context.report(brokenImage(path, location))
  else if ('activePart' in media) context.report(activeImage(path, media.activePart, location))
  else {
    context.media.add(path)
    return media
  }
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

function activeImage(path: string, part: string, location: Location | null): Finding {
  return {
    rule: 'active-image',
    location,
    message: `The image \`${path}\` has ${part}, which could run when it is opened by itself; it is not shown`,
    advice: 'Save it as plain SVG, without scripts',
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
