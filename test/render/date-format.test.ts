import { describe, expect, test } from 'vitest'
import { rendererOf } from '../../src/build/renderer.ts'
import { readTheme } from '../../src/build/theme.ts'
import type { DateFormat } from '../../src/render/date-format.ts'

const { wordsOf } = rendererOf((await readTheme('.', 'none')).theme)

/** One test for each line `EDTF → what a reader sees`; thin spaces are seen as spaces. */
function written(language: string, lines: string, style?: 'short'): void {
  for (const line of lines.trim().split('\n')) {
    const [edtf = '', text = ''] = line.trim().split(/ +→ /u)
    test(`${language}: ${edtf} is ${text}`, () => {
      const date: DateFormat = wordsOf(language).date
      expect(date(edtf, style).replace(/[\u2009\u202f\u00a0]/gu, ' ')).toBe(text)
    })
  }
}

describe('in English', () => {
  written(
    'en',
    `
    2017-07-05            → July 5, 2017
    2017-07               → July 2017
    2017                  → 2017
    0079-08-24            → August 24, 79 AD
    -0043                 → 44 BC
    0000                  → 1 BC
    -1449~                → c. 1450 BC
    1066?                 → 1066?
    1066%                 → c. 1066?
    11XX                  → 12th century
    20XX                  → 21st century
    -00XX                 → 1st century BC
    -01XX                 → 2nd century BC
    02XX                  → 3rd century
    10XX                  → 11th century
    199X                  → 1990s
    1944-22               → summer 1944
    1944-24               → winter 1944
    1863-07-01/1863-07-03 → July 1 – 3, 1863
    1914-07-28/1918-11-11 → July 28, 1914 – November 11, 1918
    1914/1918             → 1914 – 1918
    1914/1918-11-11       → 1914 – November 11, 1918
    -1199/-1099           → 1200 – 1100 BC
    -0026/0014            → 27 BC – 14 AD
    0900/1100             → 900 AD – 1100
    11XX/12XX             → 12th century – 13th century
    1450~/1500~           → c. 1450 – c. 1500
    1066/..               → 1066 – …
    ../1066               → … – 1066
    XXXX-07-05            → July 5
    XXXX-02-29            → February 29
    XXXX-07               → July
    XXXX-07-01/XXXX-07-03 → July 1 – 3
    `,
  )
  written('en', 'XXXX-09 → Sep', 'short')
})

describe('in the other languages of the interface', () => {
  written(
    'de',
    `
    1863-07-01/1863-07-03 → 1.–3. Juli 1863
    -1449~                → um 1450 v. Chr.
    -00XX                 → 1. Jahrhundert v. Chr.
    199X                  → 1990er Jahre
    `,
  )
  written(
    'fr',
    `
    1863-07-01/1863-07-03 → 1–3 juillet 1863
    00XX                  → Ier siècle
    11XX                  → XIIe siècle
    -00XX                 → Ier siècle av. J.-C.
    1066?                 → 1066 ?
    `,
  )
  written(
    'es',
    `
    2017-07-05 → 5 de julio de 2017
    19XX       → siglo XX
    -1449~     → hacia 1450 a. C.
    1944-21    → primavera de 1944
    `,
  )
  written(
    'ar',
    `
    2017-07-05 → 5 يوليو 2017
    11XX       → القرن 12
    -0043      → 44 ق.م
    `,
  )
  written(
    'zh',
    `
    1863-07-01/1863-07-03 → 1863年7月1日 – 1863年7月3日
    -0043                 → 公元前44年
    11XX                  → 12世纪
    1944-22               → 1944年夏
    `,
  )
})

describe('where there are no words in a language', () => {
  written('ru', '2017-07-05 → 5 июля 2017 г.')
  written('th', '2017       → 2017')
})
