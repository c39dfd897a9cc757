import type { Footnote, Section } from '../../model/article.ts'
import type { Infobox } from '../../model/infobox.ts'
import type { LinkedText } from '../../model/site.ts'
import { bare } from '../../render/views/bare.ts'

/** A text without its file and without the places of its words, which no page needs: half of it. */
export function unplaced(text: LinkedText): LinkedText {
  const { origin, infobox, hatnotes, lead, sections, footnotes } = text
  return {
    ...text,
    origin: { ...origin, text: '', lines: [] },
    infobox: infobox === null ? null : bareInfobox(infobox),
    hatnotes: bare(hatnotes),
    lead: bare(lead),
    sections: sections.map(bareSection),
    footnotes: footnotes.map((note): Footnote => ({ ...note, blocks: bare(note.blocks) })),
  }
}

function bareInfobox(infobox: Infobox): Infobox {
  const fields = infobox.fields.map((field) => ({ ...field, blocks: bare(field.blocks) }))
  return { ...infobox, fields }
}

function bareSection(section: Section): Section {
  const { heading, blocks, sections } = section
  const parts = {
    heading: bare(heading),
    blocks: bare(blocks),
    sections: sections.map(bareSection),
  }
  return { ...section, ...parts }
}
