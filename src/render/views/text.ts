import type { Section } from '../../model/article.ts'
import type { Field } from '../../model/infobox.ts'
import type { LinkedText } from '../../model/site.ts'
import type { ReferenceView, SectionView, TextView } from '../../model/view.ts'
import { infoboxView } from './infobox.ts'
import type { ReferenceCounter } from './references.ts'
import { referenceCounter } from './references.ts'

/**
 * What a writer has written, its references numbered.
 *
 * @param path the page, which the infobox's image is relative to.
 * @param indexOf the way from the page to a field's value in an index.
 */
export function textView(
  article: LinkedText,
  path: string,
  indexOf: (field: Field) => string | null = () => null,
): TextView {
  const { title, footnotes } = article
  const counter = referenceCounter(footnotes)
  // In the order in which a reader meets them, since that numbers the references.
  const hatnotes = counter.mark(article.hatnotes)
  const infobox =
    article.infobox === null
      ? null
      : infoboxView(article.infobox, { title, from: path, mark: counter.mark, indexOf })
  const lead = counter.mark(article.lead)
  const sections = article.sections.map((section) => marked(section, counter))
  const references = counter.list()
  const isClaimed = article.sections.some(hasReferences)
  return {
    hatnotes,
    infobox,
    lead,
    sections: sections.map((section) => withReferences(section, references)),
    references: isClaimed ? [] : references,
  }
}

/** A section's view, and whether the list of references belongs into it. */
type MarkedSection = Omit<SectionView, 'references' | 'sections'> & {
  readonly role: Section['role']
  readonly sections: readonly MarkedSection[]
}

function marked(section: Section, counter: ReferenceCounter): MarkedSection {
  const { id, level, role } = section
  return {
    id,
    level,
    role,
    heading: counter.mark(section.heading),
    blocks: counter.mark(section.blocks),
    sections: section.sections.map((child) => marked(child, counter)),
  }
}

function withReferences(section: MarkedSection, references: readonly ReferenceView[]): SectionView {
  const { role, ...rest } = section
  return {
    ...rest,
    references: role === 'references' ? references : [],
    sections: section.sections.map((child) => withReferences(child, references)),
  }
}

function hasReferences({ role, sections }: Section): boolean {
  return role === 'references' || sections.some(hasReferences)
}
