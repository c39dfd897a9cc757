import type { Parsed, Source } from '../model/article.ts'
import { readFrontMatter } from './front-matter.ts'
import { parseMarkdown } from './markdown.ts'
import { NO_FRONT_MATTER, OPENING } from './no-front-matter.ts'
import { parsePlain } from './plain.ts'
import { quickTree } from './quick/quick-tree.ts'
import type { TreeParser } from './tree.ts'

const NONE = { frontMatter: NO_FRONT_MATTER, diagnostics: [] } as const
const FORMATS = { plain: parsePlain, markdown: parseMarkdown } as const

/**
 * Parses one article file in the spelling that its name tells. A fault in the text is a diagnostic;
 * where it is an error, there is no content.
 *
 * @param parser makes trees of the body: ours, or one with plugins.
 */
export function parse(source: Source, parser: TreeParser = quickTree): Parsed {
  const { frontMatter, diagnostics } = OPENING.test(source.text) ? readFrontMatter(source) : NONE
  if (frontMatter === null) return { content: null, diagnostics }
  const parsed = FORMATS[source.format](source, frontMatter, parser)
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
}
