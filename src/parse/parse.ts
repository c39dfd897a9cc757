import type { Parsed, Source } from '../model/article.ts'
import { readFrontMatter } from './front-matter.ts'
import { parseMarkdown } from './markdown.ts'
import { NO_FRONT_MATTER, OPENING } from './no-front-matter.ts'
import { parsePlain } from './plain.ts'

const NONE = { frontMatter: NO_FRONT_MATTER, diagnostics: [] } as const
const FORMATS = { plain: parsePlain, markdown: parseMarkdown } as const

/**
 * Parses one article file in the spelling that its name tells. A fault in the text is a diagnostic;
 * where it is an error, there is no content.
 */
export function parse(source: Source): Parsed {
  const { frontMatter, diagnostics } = OPENING.test(source.text) ? readFrontMatter(source) : NONE
  if (frontMatter === null) return { content: null, diagnostics }
  const parsed = FORMATS[source.format](source, frontMatter)
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
}
