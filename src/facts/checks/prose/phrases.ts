import type { Word } from './numbers-in.ts'

/** Phrases of one word or several, found by their first or their last. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>
}

export function phrasesOf(texts: readonly string[]): Phrases {
  const all = texts.map((text) => text.split(' ')).sort((a, b) => b.length - a.length)
  return {
    byFirst: grouped(all, (parts) => parts[0]),
    byLast: grouped(all, (parts) => parts.at(-1)),
  }
}

function grouped(
  all: readonly (readonly string[])[],
  wordOf: (parts: readonly string[]) => string | undefined,
): Phrases['byFirst'] {
  const groups = new Map<string, (readonly string[])[]>()
  for (const parts of all) {
    const word = wordOf(parts) ?? ''
    groups.set(word, [...(groups.get(word) ?? []), parts])
  }
  return groups
}

/** How many words from a place on are one of some phrases. */
export function startsWith(words: readonly Word[], at: number, { byFirst }: Phrases): number {
  const all = byFirst.get(words[at]?.text ?? '')
  return all?.find((parts) => isAt(words, at, parts))?.length ?? 0
}

/** How many words before a place are one of some phrases. */
export function endsWith(words: readonly Word[], at: number, { byLast }: Phrases): number {
  const all = byLast.get(words[at - 1]?.text ?? '')
  return all?.find((parts) => isAt(words, at - parts.length, parts))?.length ?? 0
}

function isAt(words: readonly Word[], at: number, parts: readonly string[]): boolean {
  return parts.every((part, index) => words[at + index]?.text === part)
}
