import type { Results } from '../../search/query/evaluate.ts'
import type { Piece } from '../../search/query/passage.ts'
import { markedName, passageOf } from '../../search/query/passage.ts'
import type { Sources } from '../../search/query/world.ts'
import type { ArticleText } from '../../search/text/article-text.ts'
import { element } from '../element.ts'

/** An article as a result: title, description, the passage that it was found by, its picture. */
export function resultItem(
  article: ArticleText,
  results: Pick<Results, 'marks'>,
  { tokens, root }: Pick<Sources, 'tokens'> & { readonly root: string },
): HTMLElement {
  const { title, slug, description, image, language } = article
  const href = `${root}wiki/${encodeURIComponent(slug)}.html`
  const name = element('bdi', {}, ...marked(markedName(title, language, results, { tokens })))
  const item = element('li', { lang: language, dir: 'auto' }, element('a', { href }, name))
  if (description !== '')
    item.append(element('p', { className: 'description', dir: 'auto', textContent: description }))
  const { pieces, isCutBefore, isCutAfter } = passageOf(article, results, { tokens })
  if (pieces.length > 0) {
    const passage = element('p', { className: 'passage', dir: 'auto' })
    passage.append(isCutBefore ? '… ' : '', ...marked(pieces), isCutAfter ? ' …' : '')
    item.append(passage)
  }
  if (image === null || image === '') return item
  // What the picture shows, the title says.
  const picture = element('img', { src: root + image, alt: '', loading: 'lazy', decoding: 'async' })
  item.classList.add('pictured')
  item.append(picture)
  return item
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) =>
    isMarked ? element('mark', { textContent: text }) : text,
  )
}
