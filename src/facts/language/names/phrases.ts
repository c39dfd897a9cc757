/** Words and phrases out of a list that commas part; it may run over several lines. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
}
