import { slugText } from '../../../src/model/slug.ts'
import type { CorpusArticle, CorpusFile, CorpusRedirect } from '../corpus.ts'

/**
 * An article as other programs read it: Markdown with front matter, of the same words. `[[links]]` are
 * links of Markdown; a name that plain prose mentions stays a name, since nobody else would link it.
 */
export function markdownFile(
  { title, aliases, categories, infobox, prose }: CorpusArticle,
  redirect: CorpusRedirect | null,
): CorpusFile {
  const front = [
    `title: ${JSON.stringify(title)}\n`,
    list(
      'names',
      aliases.map((name) => JSON.stringify(name)),
    ),
    list('aliases', redirect === null ? [] : [addressOf(redirect.title)]),
    list(
      'categories',
      categories.map((name) => JSON.stringify(name)),
    ),
    list(
      'infobox',
      infobox.map(
        ([key, value]) => `{ key: ${JSON.stringify(key)}, value: ${JSON.stringify(value)} }`,
      ),
    ),
  ]
  return {
    path: `${slugText(title)}.md`,
    text: `---\n${front.join('')}---\n\n${markdownOf(prose)}`,
  }
}

/** @example markdownOf('== Attack ==\n\nNear [[Midal]].') // '## Attack\n\nNear [Midal](/wiki/midal/).' */
export function markdownOf(prose: string): string {
  return `${prose
    .replace(
      /^(={2,6}) (.*) \1$/gmu,
      (_, marks: string, words: string) => `${'#'.repeat(marks.length)} ${words}`,
    )
    .replace(/\[\[Category:[^\]]*\]\]\n?/gu, '')
    .replace(
      /\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/gu,
      (_, title: string, words = title) => `[${words}](${addressOf(title)})`,
    )
    .trimEnd()}\n`
}

function addressOf(title: string): string {
  return `/wiki/${slugText(title)}/`
}

function list(key: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${key}:\n${items.map((item) => `  - ${item}\n`).join('')}`
}
