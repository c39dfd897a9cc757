import { describe, expect, test } from 'vitest'
import { urlOf } from '../../src/model/slug.ts'
import { compileTexts } from '../support/compile.ts'

/** A site of texts, by title. */
function siteOf(articles: Readonly<Record<string, string>>) {
  const files = Object.entries(articles).map(
    ([title, text], index) => [`${index}.txt`, `= ${title} =\n\n${text}`] as const,
  )
  return compileTexts(new Map(files))
}

describe('many names', () => {
  test('ten thousand aliases of one article all lead to it', () => {
    const aliases = Array.from({ length: 10_000 }, (_, index) => `Name ${index}`)
    const { site, diagnostics } = compileTexts(
      new Map([
        ['a.txt', `---\naliases: [${aliases.join(', ')}]\n---\n= Alias =\n\nText.`],
        ['b.txt', '= Text =\n\nOf Name 1, and of Name 9999.'],
      ]),
    )
    expect(diagnostics).toEqual([])
    expect(aliases.every((alias) => site.find(alias) === 'alias')).toBe(true)
    expect(site.graph.backlinks.get(site.find('Alias') as never)).toMatchObject([{ from: 'text' }])
  })

  test('a chain of ten thousand redirects leads to its end', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => [
      `Stage ${index}`,
      `#REDIRECT [[${index === 9999 ? 'End' : `Stage ${index + 1}`}]]`,
    ])
    const { site, diagnostics } = siteOf({ ...Object.fromEntries(chain), End: 'Text.' })
    expect(diagnostics).toEqual([])
    expect(site.find('Stage 0')).toBe('end')
    expect(site.redirects).toHaveLength(10_000)
  })
})

describe('a redirect', () => {
  test('has an address of its own', () => {
    const { site } = siteOf({ JNIM: '#REDIRECT [[Group]]', Group: 'Text.' })
    expect(site.redirects).toEqual([
      { title: 'JNIM', slug: 'jnim', target: 'group', fragment: null },
    ])
  })

  test('leads to a section by its id', () => {
    const { site } = siteOf({
      'Old Niger': '#REDIRECT [[Niger#Early history]]',
      Niger: 'Text.\n\n== Early history ==\nOld.',
    })
    expect(site.redirects).toMatchObject([{ target: 'niger', fragment: 'early-history' }])
  })

  test('never changes the address of an article', () => {
    const { site } = siteOf({ 'C#': '#REDIRECT [[Niger]]', C: 'A letter.', Niger: 'Text.' })
    expect(site.articles.map(({ slug }) => urlOf(slug))).toEqual(['wiki/c.html', 'wiki/niger.html'])
    expect(site.redirects[0]?.slug).toMatch(/^c-[0-9a-f]{8}$/u)
  })

  test('has none where it would be the address of its target', () => {
    const { site } = siteOf({ 'NIGER!': '#REDIRECT [[Niger]]', Niger: 'Text.' })
    expect(site.redirects).toEqual([])
    expect(site.find('NIGER!')).toBe('niger')
  })
})
