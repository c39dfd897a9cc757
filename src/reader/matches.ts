import { fold } from '../model/fold.ts'

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
    const word = words.find((each) => each !== '' && folded.startsWith(each))
    if (word === undefined) return [token]
    const characters = [...token]
    const end = characters.findIndex(
      (_, index) => fold(characters.slice(0, index + 1).join('')).length >= word.length,
    )
    const mark = document.createElement('mark')
    mark.append(characters.slice(0, end + 1).join(''))
    return [mark, characters.slice(end + 1).join('')]
  })
}
