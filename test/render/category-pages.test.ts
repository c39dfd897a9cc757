import { describe, expect, test } from 'vitest'
import { pagesOf, seen, siteOf } from '../support/pages.ts'

const main = (html: string | undefined) => seen(html, '<main', '</main>')

const NESTED = siteOf({
  Oske: '---\ncategories: [Rivers, Places]\n---\nA river.',
  Arm: '---\ncategories: [Rivers]\n---\nAnother.',
  Verrin: '---\ncategories: [Cities]\n---\nA city.',
  'Category:Rivers':
    '---\nhatnote: For brooks, see [[Arm]].\n---\nWater that flows.[^1]\n\n== Names ==\nMany.\n\n[^1]: Downhill.\n\n[[Category:Places]] [[Category:Nature]]',
  'Category:Cities': '[[Category:Places]]',
})

describe('a category', () => {
  test('has its text, its notes and the ways up', async () => {
    const page = main((await pagesOf(NESTED)).get('category/rivers.html'))
    expect(page).toContain('For brooks, see Arm.')
    expect(page).toContain('Category in Nature and Places · 2 articles')
    expect(page).toContain('Water that flows. [1]')
    expect(page).toContain('References Downhill. ↑')
    expect(page).toMatch(/Articles Arm Oske$/u)
  })

  test('lists what is below it, each article of that counted once', async () => {
    const pages = await pagesOf(NESTED)
    expect(main(pages.get('category/places.html'))).toBe(
      'Places Category · 1 article Subcategories Cities 1 article Rivers 2 articles Articles Oske',
    )
    expect(main(pages.get('category/nature.html'))).toContain('Rivers 2 articles')
  })

  test('stands in the tree of all under each of its parents', async () => {
    expect(main((await pagesOf(NESTED)).get('categories.html'))).toBe(
      'Categories 4 categories Nature 2 articles Rivers 2 articles Places 3 articles Cities 1 article Rivers 2 articles',
    )
  })

  test('is told with what is below it only once, or crossings would fill the page', async () => {
    const levels = Array.from({ length: 24 }, (_, level) => [
      [`Category:A${level}`, `[[Category:A${level + 1}]] [[Category:B${level + 1}]]`],
      [`Category:B${level}`, `[[Category:A${level + 1}]] [[Category:B${level + 1}]]`],
    ]).flat()
    const pages = await pagesOf(siteOf({ X: '[[Category:A0]]', ...Object.fromEntries(levels) }))
    expect(pages.get('categories.html')?.match(/<li>/gu)?.length).toBeLessThan(200)
  })
})

describe('a large category', () => {
  const filed = (count: number) =>
    siteOf(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `${index % 2 === 0 ? 'Stone' : 'Bridge'} ${index}`,
          '[[Category:Things]]',
        ]),
      ),
    )

  test('has letters from two hundred articles on', async () => {
    const few = (await pagesOf(filed(200))).get('category/things.html') ?? ''
    const many = (await pagesOf(filed(201))).get('category/things.html') ?? ''
    expect([few, many].map((html) => html.includes('class="letter"'))).toEqual([false, true])
  })

  test('has several pages from two thousand on, each with its own part and its own title', async () => {
    const pages = await pagesOf(filed(2001))
    const second = pages.get('category/things/2.html')
    expect(main(pages.get('category/things.html'))).toMatch(/Page 1 of 2 Next page$/u)
    expect(main(second)).toMatch(
      /^Things .* 2,001 articles S Stone 2000 Previous page Page 2 of 2$/u,
    )
    expect(second).toContain('<title>Things · Page 2 of 2 – Test</title>')
    expect(second).toContain('href="../things.html" rel="prev"')
  })
})

test('the text of a category links to its own sections', async () => {
  const site = siteOf({
    Niger: 'A country. [[Category:Lands]]',
    'Category:Lands':
      'See [[#Size]], [so](#size), [[#Age|age]] and [[Niger]].\n\n== Size ==\nLarge.',
  })
  const page = (await pagesOf(site)).get('category/lands.html') ?? ''
  expect(page).toContain(
    'See <a href="#size">Size</a>, <a href="#size">so</a>, <a href="lands.html">age</a> and <a href="../wiki/niger.html">Niger</a>.',
  )
  expect(page).toContain('<h2 id="size">')
})
