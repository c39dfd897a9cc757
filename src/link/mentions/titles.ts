import type { Span } from './span.ts'

/** Marks of quotation; of the straight ones, the opening and the closing look alike. */
const QUOTED =
  /“([^“”]{1,200})”|„([^„“”]{1,200})[“”]|«\s?([^«»]{1,200})\s?»|»([^«»]{1,200})«|(?<![\p{L}\p{N}"])"([^"\n]{1,200})"|(?<![\p{L}\p{N}])‘([^‘’]{1,200}(?:’\p{L}[^‘’]*)*)’(?!\p{L})|「([^「」]{1,60})」|(?<![\p{L}\p{N}])'([^'\n]{2,100})'(?![\p{L}\p{N}])/gu
/** Marks that stand around titles only. */
const TITLE_MARKS = /《[^《》]{1,80}》|〈[^〈〉]{1,80}〉|『[^『』]{1,80}』/gu
/** What a quotation may begin with; the apostrophe of `Niger's` it is not. */
const OPENING = /["“„«»‘「《〈『]|(?<![\p{L}\p{N}])'/u
const LOUD = /^[\p{Lu}\p{N}\p{Lo}]/u
const SENTENCE = /[.!?。！？]["'”’]?\s*$|[,;]\s*$/u
const SPEECH =
  /(?:[,:]|\b(?:said|says|saying|wrote|writes|stated|states|declared|added|asked|replied|claimed|argued|that))\s*$/u
/** A title has seldom more words. */
const TITLE_WORDS = 9

/**
 * The quotations in a text that are titles: of books, songs, articles. Names in them are not mentioned.
 * A title is told from speech by its capitals, its shortness, and by what stands before it; quoted speech
 * that is a sentence is no title.
 *
 * @example titlesIn('the novel “A Winter in Niger”') // the words in quotation marks
 * @example titlesIn('He said, “We left Niger.”')     // none
 */
export function titlesIn(text: string): Span[] {
  if (!OPENING.test(text)) return []
  const titles: Span[] = []
  for (const { index, 0: whole } of text.matchAll(TITLE_MARKS))
    titles.push({ start: index, end: index + whole.length })
  for (const match of text.matchAll(QUOTED)) {
    const [whole, ...inner] = match
    const words = inner.find((one) => one !== undefined) ?? ''
    if (isTitle(words, text.slice(Math.max(0, match.index - 30), match.index)))
      titles.push({ start: match.index, end: match.index + whole.length })
  }
  return titles
}

function isTitle(quoted: string, before: string): boolean {
  const words = quoted.trim().split(/\s+/u)
  if (words.length > TITLE_WORDS || !LOUD.test(quoted.trim())) return false
  if (SENTENCE.test(quoted) && SPEECH.test(before)) return false
  const long = words.filter((word) => word.length > 3)
  if (long.length > 0 && long.every((word) => LOUD.test(word))) return true
  return !SPEECH.test(before) && !SENTENCE.test(quoted)
}
