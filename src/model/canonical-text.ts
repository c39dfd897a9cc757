import type { Count, Value } from './infobox.ts'

/**
 * A value as a text that is the same in every language and that a program takes apart with ease: a date
 * in EDTF, numbers as JavaScript writes them, names with `; ` between them, a place with `, ` between its
 * parts. Where a name holds the sign that parts names, or a `\`, a `\` stands before it. Empty for what
 * has no more to say than its type: text, none, unknown.
 *
 * @example canonicalText({ type: 'quantity', amount: 1240, unit: 'km²' }) // '1240 km²'
 * @example // '5..6 killed; ~20 injured; 10000.. displaced', of a value with three counts
 */
export function canonicalText(value: Value): string {
  switch (value.type) {
    case 'date':
      return value.edtf
    case 'place':
      return joined(
        value.parts.map(({ name }) => name),
        ',',
      )
    case 'entities':
      return joined(
        value.items.map(({ name }) => name),
        ';',
      )
    case 'counts':
      return joined(value.counts.map(countText), ';')
    case 'quantity': {
      const { amount: min, max = min, approximate = false, unit: kind } = value
      return countText({ min, max, approximate, kind })
    }
    case 'coordinates':
      return `${value.latitude}, ${value.longitude}`
    case 'image':
      return value.path
    case 'none':
    case 'unknown':
    case 'text':
      return ''
    default:
      return value satisfies never
  }
}

/** `~` is about; `5..6` from five to six; `5..` five or more. */
function countText({ min, max, approximate, kind }: Count): string {
  const range = max === null ? `${min}..` : max === min ? `${min}` : `${min}..${max}`
  return `${approximate ? '~' : ''}${range}${kind === null ? '' : ` ${kind}`}`
}

function joined(parts: readonly string[], sign: ',' | ';'): string {
  const escaped = parts.map((part) => part.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`))
  return escaped.join(`${sign} `)
}
