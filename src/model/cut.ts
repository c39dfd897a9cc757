/** As many whole words of a text as fit; a script without spaces is cut at a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const beginning = text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')
  const space = beginning.lastIndexOf(' ')
  const words = space > length / 3 ? beginning.slice(0, space) : beginning
  return words.replace(/[\s,;:.–—-]+$/u, '')
}
