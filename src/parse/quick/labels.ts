const FOOTNOTE = /(?<=^|\n)\[\^([^\s[\]\\&]{1,99})\]:/gu
const NONE: ReadonlySet<string> = new Set()

/** The names of footnotes that begin a line, folded. */
export function labelsOf(text: string): ReadonlySet<string> {
  if (!text.includes('[^')) return NONE
  return new Set([...text.matchAll(FOOTNOTE)].map(([, label = '']) => folded(label)))
}

/** A footnote's name as two spellings of it are compared. */
export function folded(label: string): string {
  return label.toLowerCase().toUpperCase()
}
