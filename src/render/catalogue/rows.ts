/** A row of a syllabary or of a list by sound or strokes: its heading, and what it begins with. */
export interface Row {
  readonly label: string
  /** The first text of the row, in the order of the language. */
  readonly start: string
}

/** What names of a script without an alphabet are filed under in a language. */
export function rowsOf(language: string): (character: string) => readonly Row[] | null {
  const han = hanRows(language)
  return (character) => {
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return KANA
    if (/\p{Script=Hangul}/u.test(character)) return HANGUL
    return /\p{Script=Han}/u.test(character) ? han : null
  }
}

/** The rows of the kana table, which dictionaries are parted by. */
const KANA = plain('あかさたなはまやらわ')

/** The initial consonants of the South Korean order; doubled ones share the heading of the single. */
const HANGUL = plain('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ')

/** Chinese characters where their order tells no reader where to look: Japanese by radicals, English … */
const UNREAD: readonly Row[] = [{ label: '漢', start: '' }]

/**
 * In Chinese, the initial in pinyin, or the number of strokes where traditional characters are written;
 * in Korean, the consonant that the character is read with, which its collation knows.
 *
 * Where each begins is told by CLDR's collation itself: U+FDD0 before a letter, or before the Braille
 * pattern with the number of strokes, sorts right before the first character of that row (UTS #35, part
 * 5, "Collation Indexes": https://unicode.org/reports/tr35/tr35-collation.html#Collation_Indexes).
 */
function hanRows(tag: string): readonly Row[] {
  const { language, script, collation } = new Intl.Locale(tag).maximize()
  if (language === 'ko') return HANGUL
  if (language !== 'zh') return UNREAD
  const order = collation ?? (script === 'Hant' ? 'stroke' : 'pinyin')
  if (order === 'pinyin') return PINYIN
  return order === 'stroke' ? STROKES : UNREAD
}

const INDEX = '\ufdd0'

/** No syllable begins with I, U or V. */
const PINYIN: readonly Row[] = [...'ABCDEFGHJKLMNOPQRSTWXYZ'].map((label) => ({
  label,
  start: INDEX + label,
}))

const MOST_STROKES = 48

const STROKES: readonly Row[] = Array.from({ length: MOST_STROKES }, (_, index) => ({
  label: `${index + 1}畫`,
  start: INDEX + String.fromCodePoint(0x2801 + index),
}))

function plain(labels: string): readonly Row[] {
  return [...labels].map((label) => ({ label, start: label }))
}
