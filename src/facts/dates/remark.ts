import type { Language } from '../language/language.ts'

const REMARK = /^(.+?) ?(?:\(([^()]*)\)|; ?(\d+ [^()\d]+))$/u

/**
 * A date without a remark that only says how long ago it was or how long it lasted. Any other remark
 * stays, and makes the date a text.
 *
 * @example withoutAge('5 july 2017 (aged 63)', english) // '5 july 2017'
 * @example withoutAge('5 july 2017 (first raid)', english) // '5 july 2017 (first raid)'
 */
export function withoutAge(text: string, { dates }: Language): string {
  if (!text.endsWith(')') && !text.includes(';')) return text
  const [, date, inBrackets, behind] = REMARK.exec(text) ?? []
  const words = (inBrackets ?? behind ?? '').match(/\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu) ?? []
  const isAge =
    words.some((word) => /\d/u.test(word)) &&
    words.some((word) => dates.age.has(word)) &&
    words.every(
      (word) =>
        /^(?:\d{1,3}|[,–&.~/-])$/u.test(word) || dates.age.has(word) || dates.ageFillers.has(word),
    )
  return isAge && date !== undefined ? date : text
}
