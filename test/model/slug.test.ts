import { describe, expect, test } from 'vitest'
import { nameKey, slugsOf, slugText, titleOf } from '../../src/model/slug.ts'

function slugs(...titles: string[]): string[] {
  const map = slugsOf(titles.map(titleOf))
  return titles.map((title) => map.get(titleOf(title)) as string)
}

describe('an address', () => {
  test.each([
    ['Midal attack', 'midal-attack'],
    ["Jama'at Nasr al-Islam wal Muslimin", 'jama-at-nasr-al-islam-wal-muslimin'],
    ['Ménaka Region', 'ménaka-region'],
    ['معركة ميدال', 'معركة-ميدال'],
    ['नाइजर', 'नाइजर'],
    ['尼日尔', '尼日尔'],
    ['5th (Northern) Division', '5th-northern-division'],
  ])('of %s is %s', (title, slug) => {
    expect(slugs(title)).toEqual([slug])
  })

  test('is the same for both Unicode forms of a title', () => {
    expect(slugText('Me\u0301naka')).toBe(slugText('M\u00e9naka'))
  })

  test('that two titles would share gets a hash of each title', () => {
    const [plain, plus, sharp] = slugs('C', 'C++', 'C#')
    expect(plain).toMatch(/^c-[0-9a-f]{8}$/u)
    expect(new Set([plain, plus, sharp]).size).toBe(3)
  })

  test('does not depend on the order of the titles', () => {
    expect(slugs('C', 'C++').sort()).toEqual(slugs('C++', 'C').sort())
  })

  test.each(['con', 'NUL', 'com1', 'lpt9', 'AUX'])(
    'is never the name %s, which Windows reserves',
    (title) => {
      expect(slugs(title)[0]).toMatch(/^\w+-[0-9a-f]{8}$/u)
    },
  )

  test.each(['!!!', '—', '…'])('exists for a title without letters: %s', (title) => {
    expect(slugs(title)[0]).toMatch(/^[0-9a-f]{8}$/u)
  })

  test.each(['a'.repeat(300), 'न'.repeat(300), '𝔸'.repeat(300)])(
    'is never longer than 200 bytes',
    (title) => {
      const [slug = ''] = slugs(title)
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200)
      expect(slug).toMatch(/-[0-9a-f]{8}$/u)
    },
  )
})

describe('two spellings of one name', () => {
  test.each([
    ['midal attack', 'Midal attack'],
    ['Jama’at', "Jama'at"],
    ['Rock–paper', 'Rock-paper'],
    ['Midal_attack', 'Midal  attack'],
    ['Me\u0301naka', 'M\u00e9naka'],
  ])('%s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  test('differ by the case of any letter but the first', () => {
    expect(nameKey('Red river')).not.toBe(nameKey('Red River'))
  })
})
