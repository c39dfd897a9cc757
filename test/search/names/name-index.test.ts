import { describe, expect, test } from 'vitest'
import { LoadError } from '../../../src/search/load-error.ts'
import type { Named } from '../../../src/search/names/named.ts'
import { asking, indexOf, named } from '../../support/names.ts'

/** Many articles whose names have much in common: « Stone 17 of the towpath ». */
const STONES = named(
  Object.fromEntries(
    Array.from({ length: 3000 }, (_, number) => [
      `Stone ${number} of the towpath`,
      {
        links: (number * 7919) % 1000,
        description: 'A stone',
        others: [`Mark ${number % 50} ${number}`],
      },
    ]),
  ),
)

async function asked(articles: readonly Named[], typed: string) {
  const loaded = new Set<string>()
  const found = await asking(indexOf(articles), loaded)(typed, { limit: 8 })
  return { names: found.map(({ name }) => name), loaded: [...loaded] }
}

describe('what is loaded', () => {
  test('is the list and one file, where a beginning has few names', async () => {
    const { names, loaded } = await asked(STONES, '2718')
    expect(names).toEqual(['Stone 2718 of the towpath'])
    expect(loaded).toHaveLength(2)
    expect(loaded[1]).toMatch(/^search\/names\/p\//u)
  })

  test('is the list and one file, where a beginning has thousands: the best of them', async () => {
    const { names, loaded } = await asked(STONES, 'sto')
    const best = [...STONES].sort((a, b) => b.links - a.links || (a.title < b.title ? -1 : 1))
    expect(names).toEqual(best.slice(0, 8).map(({ title }) => title))
    expect(loaded).toEqual(['search/names/list.js', 'search/names/t/73-74-6f_0.js'])
  })

  test('is little where a rare word follows a common one', async () => {
    const { names, loaded } = await asked(STONES, 'towpath 2718')
    expect(names).toEqual(['Stone 2718 of the towpath'])
    expect(loaded.length).toBeLessThan(5)
  })

  test('is one file more of near words for each key, where there is a typo', async () => {
    const { loaded } = await asked(STONES, 'towpaht')
    expect(loaded.filter((file) => file.startsWith('search/names/near/'))).not.toHaveLength(0)
    expect(loaded.length).toBeLessThan(10)
  })
})

describe('the files', () => {
  const files = indexOf(STONES)

  test('have names that every system can store, all of them different', () => {
    const paths = [...files.keys()]
    expect(
      paths.filter(
        (path) => !/^search\/names\/(list|near\/\d+|[pt]\/[\da-f-]*_\d+)\.js$/u.test(path),
      ),
    ).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
    const hostile = named({ 'CON 长城': {}, '../../x': {}, 'a:b*c?': {}, ['x'.repeat(5000)]: {} })
    for (const path of indexOf(hostile, { least: 1, most: 1 }).keys())
      expect(path).toMatch(/^[\w/-]{1,60}\.js$/u)
  })

  test('are the same whatever order the articles come in', () => {
    expect(indexOf([...STONES].reverse())).toEqual(files)
  })

  test('are but for a few the same when an article is added, and when one is linked to once more', () => {
    const differing = (articles: readonly Named[]) =>
      [...indexOf(articles)].filter(([path, data]) => {
        return files.get(path) !== data
      }).length
    const [first, ...others] = STONES as [Named, ...Named[]]
    const added = { ...first, title: 'Grand Stone', slug: 'grand-stone', others: [] }
    expect(files.size).toBeGreaterThan(150)
    expect(differing([...STONES, added])).toBeLessThan(30)
    expect(differing([{ ...first, links: first.links + 1 }, ...others])).toBeLessThan(20)
  })
})

describe('a page that cannot be read', () => {
  test('is told by its name', async () => {
    const files = indexOf(STONES)
    for (const path of files.keys()) if (path.startsWith('search/names/p/')) files.delete(path)
    const answer = asking(files)('stone 2718', { limit: 8 })
    await expect(answer).rejects.toThrow(LoadError)
    await expect(answer).rejects.toMatchObject({
      file: expect.stringMatching(/^search\/names\/p\/.+\.js$/u),
    })
  })
})
