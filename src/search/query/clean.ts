/** Marks of direction, joiners of words, byte order marks: nobody sees them. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu
/** Half a character. */
const LONE = /[\ud800-\udfff]/gu

/** A piece of a query as a reader sees it: without what cannot be seen, halves of characters replaced. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(LONE, '\ufffd')
}

/** Whether a character shows nothing, and is no space either. */
export function isInvisible(character: string): boolean {
  return clean(character) === ''
}
