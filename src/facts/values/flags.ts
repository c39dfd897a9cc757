const FLAG =
  '(?:[\\u{1f1e6}-\\u{1f1ff}]{2}|\\u{1f3f4}[\\u{e0061}-\\u{e007f}]+|[\\u{1f3f3}\\u{1f3f4}\\u{1f6a9}]\\ufe0f?)'
const AT_AN_END = new RegExp(`^(?:${FLAG} ?)+|(?: ?${FLAG})+$`, 'gu')

/**
 * A name without the flags before or behind it.
 *
 * @example withoutFlags('🇳🇪 Niger') // 'Niger'
 */
export function withoutFlags(name: string): string {
  return name.codePointAt(0) === undefined ? name : name.replace(AT_AN_END, '')
}
