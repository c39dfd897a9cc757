import type { Article } from './article.ts'
import type { Diagnostic } from './diagnostic.ts'
import { diagnose } from './diagnostic.ts'
import type { Field } from './infobox.ts'

/** The fields that are the name of an article's subject. A person's `title` may be that of a king. */
export function headlinesOf({ infobox }: Article): readonly Field[] {
  if (infobox === null) return []
  const isName = ({ role, name }: Field) =>
    role === 'headline' && !(infobox.type === 'person' && name.folded === 'title')
  return infobox.fields.filter(isName)
}

/**
 * Tells of a headline that is not the article's title, with both places.
 *
 * @param said what the headline says, for example `"Midal atack"`.
 */
export function titleContradiction(article: Article, field: Field, said: string): Diagnostic {
  const { origin, title, titleLocation } = article
  return diagnose(origin, {
    rule: 'title-contradiction',
    location: field.valueLocation ?? field.keyLocation,
    message: `\`${field.key}\` says ${said}, but the title is "${title}"`,
    advice:
      'Correct one of the two; if both are names of it, write the other into `aliases` in the front matter',
    ...(titleLocation !== null && {
      label: 'the infobox',
      related: { location: titleLocation, label: 'the title' },
    }),
  })
}
