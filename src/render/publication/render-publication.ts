import type { OutputFile } from '../../model/site.ts'
import type { PublicationView } from '../../model/view.ts'
import type { Templates } from '../template.ts'

/** All that XML has no way to say: https://www.w3.org/TR/xml/#charsets */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Writes a file for machines out by its template; what XML cannot hold is left out. */
export function renderPublication(view: PublicationView, templates: Templates): OutputFile {
  return {
    path: view.path,
    text: templates.run(view.kind, { file: view }).replace(NO_CHARACTER, ''),
  }
}
