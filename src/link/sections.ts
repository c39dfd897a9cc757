import { allSections } from '../model/article.ts'
import type { Finding, Location } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import { slugText } from '../model/slug.ts'
import type { Heading } from './profile.ts'

/** The id of a section by its title or its id; null where the article lacks it. */
export function sectionId(sections: readonly Heading[], wanted: string): string | null {
  return (
    allSections(sections).find(({ title, id }) => title === wanted || id === slugText(wanted))
      ?.id ?? null
  )
}

/** What is said of a link to a section that is not there: the nearest heading, or all of them. */
export function missingSection(
  article: { readonly title: string; readonly sections: readonly Heading[] },
  wanted: string,
  location: Location | null,
): Finding {
  const titles = allSections(article.sections).map(({ title }) => title)
  const near = nearest(wanted, titles)
  return {
    rule: 'missing-section',
    location,
    message: `"${article.title}" has no section "${wanted}"; the link leads to its top`,
    advice: near
      ? `Did you mean "${near}"?`
      : titles.length > 0
        ? `Its sections are ${titles.join(', ')}`
        : 'It has no sections',
  }
}
