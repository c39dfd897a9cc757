import { fold } from '../../model/fold.ts'
import { startsOf } from '../../search/names/starts.ts'
import { element } from '../element.ts'

const WORDS = /[\p{L}\p{M}\p{N}'’‘ʼ]+|[^\p{L}\p{M}\p{N}'’‘ʼ]+/gu

/**
 * A name in pieces, those that match the words of a query as `<mark>`.
 *
 * @example matches('Ménaka Region', 'menak') // <mark>Ménak</mark>, 'a', ' ', 'Region'
 */
export function matches(name: string, query: string): (Node | string)[] {
  const words = fold(query)
    .split(' ')
    .sort((a, b) => b.length - a.length)
  return (name.match(WORDS) ?? []).flatMap((token) => {
    const folded = fold(token)
    const starts = startsOf(folded)
    for (const word of words) {
      const start = starts.find((at) => word !== '' && folded.startsWith(word, at))
      if (start !== undefined) return marked(token, start, start + word.length)
    }
    return [token]
  })
}

/** Marks what is between two places of the folded text. */
function marked(token: string, start: number, end: number): (Node | string)[] {
  const characters = [...token]
  /** How many characters fold to so many letters. */
  const reach = (letters: number) =>
    letters === 0
      ? 0
      : 1 + characters.findIndex((_, at) => foldedLength(characters, at + 1) >= letters)
  const [from, to] = [reach(start), reach(end)]
  return [
    characters.slice(0, from).join(''),
    element('mark', {}, characters.slice(from, to).join('')),
    characters.slice(to).join(''),
  ]
}

function foldedLength(characters: readonly string[], count: number): number {
  return fold(characters.slice(0, count).join('')).length
}
