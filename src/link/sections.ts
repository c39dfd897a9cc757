import { allSections } from '../model/article.ts'
import type { Finding, Location } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import { slugText } from '../model/slug.ts'
import type { Heading } from './profile.ts'

/** The id of a section by its title or its id; null where the article lacks it. */
export function sectionId(sections: readonly Heading[], wanted: string): string | null {
  const all = placesIn(sections)
  const [titled, addressed] = [all.get(`=${wanted}`), all.get(`#${slugText(wanted)}`)]
  if (titled === undefined || addressed === undefined) return (titled ?? addressed)?.id ?? null
  return titled.place <= addressed.place ? titled.id : addressed.id
}

/** A section's id, and its place among all of the article. */
interface Place {
  readonly id: string
  readonly place: number
}

const known = new WeakMap<readonly Heading[], ReadonlyMap<string, Place>>()

/** The first section of each title (`=…`) and of each id (`#…`). */
function placesIn(sections: readonly Heading[]): ReadonlyMap<string, Place> {
  const made = known.get(sections)
  if (made !== undefined) return made
  const places = new Map<string, Place>()
  for (const [place, { title, id }] of allSections(sections).entries()) {
    for (const key of [`=${title}`, `#${id}`]) if (!places.has(key)) places.set(key, { id, place })
  }
  known.set(sections, places)
  return places
}

/** More sections are neither searched for a likely one nor told: a text may lack many of them, many times. */
const MOST = 100

/** What is said of a link to a section that is not there: the nearest heading, or all of them. */
export function missingSection(
  article: { readonly title: string; readonly sections: readonly Heading[] },
  wanted: string,
  location: Location | null,
): Finding {
  const all = allSections(article.sections)
  const titles = all.slice(0, MOST).map(({ title }) => title)
  const near = nearest(wanted, titles)
  return {
    rule: 'missing-section',
    location,
    message: `"${article.title}" has no section "${wanted}"; the link leads to its top`,
    advice: near
      ? `Did you mean "${near}"?`
      : titles.length > 0
        ? `Its sections are ${titles.join(', ')}${all.length > MOST ? ', …' : ''}`
        : 'It has no sections',
  }
}
