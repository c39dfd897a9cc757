import type { PackedText } from '../../model/reader.ts'
import type { ArticleText } from './article-text.ts'

/** An article as it stands in a file of texts. */
export function packedText(article: ArticleText): PackedText {
  const { title, slug, description, image, language, lines, text } = article
  return [title, slug, description, image ?? '', language, lines, text]
}

/** Reads an article out of such a file. */
export function unpackedText(article: PackedText): ArticleText {
  const [title, slug, description, image, language, lines, text] = article
  return { title, slug, description, image: image === '' ? null : image, language, lines, text }
}
