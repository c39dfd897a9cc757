/** A list of words that is written in one line, for data that would else be pages long. */
export function split(text: string): readonly string[] {
  return text.split('|')
}
