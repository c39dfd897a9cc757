import { describe, expect, test } from 'vitest'
import { lettersOf } from '../../../src/render/catalogue/letter.ts'

/** The headings of some titles, each title given once. */
function headings(language: string, titles: readonly string[]): Record<string, string> {
  const letterOf = lettersOf(language)
  return Object.fromEntries(titles.map((title) => [title, letterOf(title)]))
}

describe('a letter is what the language sorts apart', () => {
  test.each([
    ['en', { Élan: 'E', Örebro: 'O', Ærø: 'A', Łódź: 'L', Þingvellir: 'Þ', Œuvre: 'O' }],
    ['de', { Ägypten: 'A', Öl: 'O', ßzett: 'S', Übersee: 'U' }],
    ['fr', { Élan: 'E', Çatalhöyük: 'C', Œuvre: 'O' }],
    ['es', { Ñandú: 'Ñ', Nandú: 'N', Ávila: 'A', Chile: 'C', Llanes: 'L' }],
    ['sv', { Åbo: 'Å', Ängö: 'Ä', Öland: 'Ö', Ølstykke: 'Ö', Ærø: 'Ä', Übersee: 'Y', Élan: 'E' }],
    ['da', { Ærø: 'Æ', Ølstykke: 'Ø', Åbo: 'Å', Aarhus: 'Å', Ängö: 'Æ', Abe: 'A' }],
    ['nb', { Ærø: 'Æ', Øst: 'Ø', Åbo: 'Å', Aasen: 'Å' }],
    ['cs', { Cheb: 'Ch', Cizov: 'C', Čáslav: 'Č', Řím: 'Ř', Ústí: 'U' }],
    [
      'hu',
      { Csaba: 'Cs', Dzsida: 'Dzs', Szeged: 'Sz', Sopron: 'S', Őrség: 'Ö', Ötvös: 'Ö', Orfű: 'O' },
    ],
    ['pl', { Łódź: 'Ł', Żory: 'Ż', Lublin: 'L' }],
    ['tr', { İzmir: 'İ', Isparta: 'I', ısı: 'I', Çorum: 'Ç' }],
    ['vi', { Đà: 'Đ', Ấn: 'Â', Ăn: 'Ă', An: 'A', Ạn: 'A', Ậm: 'Â' }],
    ['is', { Þór: 'Þ', Ísland: 'Í', Öxi: 'Ö' }],
    ['ru', { Ёлка: 'Е', Йошкар: 'Й', Нигер: 'Н' }],
    ['uk', { Ґрунт: 'Ґ', Їжак: 'Ї' }],
    ['el', { Άργος: 'Α', Ώρα: 'Ω' }],
    ['ka', { ნიგერი: 'ნ' }],
    ['ar', { أزواد: 'ا', إيران: 'ا', آسيا: 'ا', ئيل: 'ا', النيجر: 'ا', مالي: 'م' }],
    ['fa', { آسیا: 'آ', ایران: 'ا' }],
    ['he', { ניגריה: 'נ' }],
    ['hi', { नाइजर: 'न', किडल: 'क' }],
    ['th', { เกาะ: 'ก', ไนเจอร์: 'น' }],
  ])('%s', (language, expected) => {
    expect(headings(language, Object.keys(expected))).toEqual(expected)
  })
})

describe('a script without an alphabet has headings that its readers know', () => {
  test('Chinese by the initial in pinyin, with what is written in Latin letters', () => {
    // A few words tell the collation which reading of a character is meant.
    const expected = { 阿尔及利亚: 'A', 尼日尔: 'N', 重庆: 'C', 重量: 'Z', 亚洲: 'Y', Mali: 'M' }
    expect(headings('zh', Object.keys(expected))).toEqual(expected)
  })

  test('traditional Chinese by strokes', () => {
    const expected = { 一: '1畫', 尼日爾: '5畫', 馬利: '10畫', Mali: 'M' }
    expect(headings('zh-Hant', Object.keys(expected))).toEqual(expected)
  })

  test('Japanese by the row of the kana table, kanji together', () => {
    const expected = {
      ニジェール: 'な',
      がくせい: 'か',
      ヴァイオリン: 'あ',
      ﾏﾘ: 'ま',
      ん: 'わ',
      砂漠: '漢',
    }
    expect(headings('ja', Object.keys(expected))).toEqual(expected)
  })

  test('Korean by the first consonant, as read where Chinese characters are written', () => {
    const expected = { 니제르: 'ㄴ', 까치: 'ㄱ', 말리: 'ㅁ', 힣: 'ㅎ', 學生: 'ㅎ' }
    expect(headings('ko', Object.keys(expected))).toEqual(expected)
  })

  test('in a language that does not read Chinese, its characters stand together', () => {
    expect(headings('en', ['尼日尔', '馬利'])).toEqual({ 尼日尔: '漢', 馬利: '漢' })
  })
})

test('digits share a heading, signs another, and signs before a letter do not count', () => {
  const expected = {
    '2012': '0–9',
    '٣ أكتوبر': '0–9',
    '½': '0–9',
    '???': '#',
    '“Heroes”': 'H',
    '(a)': 'A',
    "'Abd al-Malik": 'A',
    ʻOkina: 'O',
    Ⅷ: 'V',
    ｎ: 'N',
  }
  expect(headings('en', Object.keys(expected))).toEqual(expected)
})

test('a language that ICU does not know has the letters of the root collation', () => {
  expect(headings('tmh', ['Ñ', 'Åbo'])).toEqual({ Ñ: 'N', Åbo: 'A' })
})
