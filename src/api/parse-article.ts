import { settle } from '../build/settle.ts'
import { interpreterOf } from '../facts/interpret.ts'
import type { Article, Section } from '../model/article.ts'
import { DEFAULT_CONFIG } from '../model/config.ts'
import { compareDiagnostics, quotable } from '../model/diagnostic.ts'
import type { RemarkPlugins } from '../model/plugins.ts'
import type { Block } from '../model/prose.ts'
import { parse } from '../parse/parse.ts'
import { pluginTree } from '../parse/plugins/plugin-tree.ts'
import type { ParsedArticle, ParsedSection, ParsedText, ProseNode } from './parsed.ts'

/** How a text is to be read. */
export interface ParseSettings {
  /** What diagnostics call the text; a name that ends in `.md` is Markdown, any other plain. By default `article.txt`. */
  readonly path?: string | undefined
  /** BCP 47, for a text that names none: how dates and numbers are read. By default `en`. */
  readonly language?: string | undefined
  /** Plugins that see the body of the text. */
  readonly remarkPlugins?: RemarkPlugins | undefined
}

/**
 * Reads the text of one article: title, infobox with typed values, prose as mdast.
 *
 * @throws what a plugin throws when it is set up.
 * @example
 * const { content } = parseArticle('= Niger =\n\nInfobox\n- Capital: Niamey\n\nA country.\n')
 * content?.title // 'Niger'
 */
export function parseArticle(text: string, settings: ParseSettings = {}): ParsedText {
  const { path = 'article.txt', language = 'en', remarkPlugins = [] } = settings
  const lines = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  const format = /\.md$/iu.test(path) ? 'markdown' : 'plain'
  const parser = remarkPlugins.length === 0 ? undefined : pluginTree(remarkPlugins)
  const { content, diagnostics } = parse({ ...quotable(path, lines), format }, parser)
  const files = new Map(content === null ? [] : [[path, content.meta.rules]])
  const told = (found: typeof diagnostics) =>
    [...settle(found, { site: {}, files })].sort(compareDiagnostics)
  if (content === null) return { content, diagnostics: told(diagnostics) }
  if (content.kind === 'redirect') {
    const { kind, title, target } = content
    return { content: { kind, title, target }, diagnostics: told(diagnostics) }
  }
  const interpret = interpreterOf({ ...DEFAULT_CONFIG, language })
  const { article, diagnostics: faults } = interpret(content)
  return { content: parsedArticle(article), diagnostics: told([...diagnostics, ...faults]) }
}

function parsedArticle({ title, meta, categories, infobox, ...text }: Article): ParsedArticle {
  const { description, aliases, language, draft, type } = meta
  const fields = infobox?.fields.map(({ key, schemaKey, label, side, text, value }) => ({
    key,
    schemaKey,
    label,
    side,
    text,
    value,
  }))
  return {
    kind: 'article',
    title,
    isDisambiguation: type === 'disambiguation',
    description,
    aliases,
    categories,
    language,
    isDraft: draft,
    infobox: infobox === null ? null : { type: infobox.type, fields: fields ?? [] },
    hatnotes: nodes(text.hatnotes),
    lead: nodes(text.lead),
    sections: text.sections.map(parsedSection),
    footnotes: text.footnotes.map(({ label, blocks }) => ({ label, blocks: nodes(blocks) })),
  }
}

function parsedSection({ id, title, level, blocks, sections }: Section): ParsedSection {
  return { id, title, level, blocks: nodes(blocks), sections: sections.map(parsedSection) }
}

function nodes(blocks: readonly Block[]): readonly ProseNode[] {
  return blocks as unknown as readonly ProseNode[]
}
