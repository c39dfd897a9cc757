/**
 * A noun as it stands within a sentence: a single word loses its capital; an abbreviation, or several
 * words, among which may be names, stay as they are.
 *
 * @example uncapitalized('Physicist') // 'physicist'
 * @example uncapitalized('DJ') // 'DJ'
 */
export function uncapitalized(noun: string): string {
  return /^\p{Lu}[\p{Ll}-]+$/u.test(noun) ? noun.toLowerCase() : noun
}
