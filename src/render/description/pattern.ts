/** What the names of a pattern stand for; null or absent where that is not known. */
export type PatternValues = Readonly<Record<string, string | null | undefined>>

/** Fills in a pattern; null where a name outside of brackets is not known, or none at all is. */
export type Pattern = (values: PatternValues) => string | null

/** Words of a pattern, with the names between them: one name fewer than words. */
interface Part {
  readonly isOptional: boolean
  readonly words: readonly string[]
  readonly names: readonly string[]
}

/**
 * Reads a pattern. A part in square brackets is left out where it names what is not known.
 *
 * @example patternOf('[{year} ]film[ by {names}]')({ year: '1982' }) // '1982 film'
 * @example patternOf('[{year} ]film[ by {names}]')({}) // null
 */
export function patternOf(text: string): Pattern {
  const parts = text.split(/\[([^[\]]*)\]/u).map((part, index): Part => {
    const pieces = part.split(/\{(\w+)\}/u)
    return {
      isOptional: index % 2 === 1,
      words: pieces.filter((_, place) => place % 2 === 0),
      names: pieces.filter((_, place) => place % 2 === 1),
    }
  })
  return (values) => fill(parts, values)
}

function fill(parts: readonly Part[], values: PatternValues): string | null {
  let filled = ''
  let isFilled = false
  for (const { isOptional, words, names } of parts) {
    const isKnown = names.every((name) => (values[name] ?? null) !== null)
    if (!isKnown && !isOptional) return null
    if (!isKnown) continue
    isFilled ||= names.length > 0
    filled += words[0] ?? ''
    for (const [index, name] of names.entries()) filled += values[name] + (words[index + 1] ?? '')
  }
  return isFilled ? filled : null
}
