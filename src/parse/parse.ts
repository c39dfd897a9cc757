import type { Parsed, Source } from '../model/article.ts'
import { readFrontMatter } from './front-matter.ts'
import { parseMarkdown } from './markdown.ts'
import { parsePlain } from './plain.ts'

const FORMATS = { plain: parsePlain, markdown: parseMarkdown } as const

/**
 * Parses one article file in the spelling that its name tells. A fault in the text is a diagnostic;
 * where it is an error, there is no content.
 */
export function parse(source: Source): Parsed {
  const { frontMatter, diagnostics } = readFrontMatter(source)
  if (frontMatter === null) return { content: null, diagnostics }
  const parsed = FORMATS[source.format](source, frontMatter)
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
}
