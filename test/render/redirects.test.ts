import { describe, expect, test } from 'vitest'
import { redirectsTo, renderedPages, siteOf } from '../support/site.ts'
import { everyView } from '../support/views.ts'

const TEXTS = {
  Niger: 'A country.\n\n== History ==\nLong.',
  'Republic of the Niger': '#REDIRECT [[Niger]]',
  'History of “Niger” & <more>': '#REDIRECT [[Niger#History]]',
}

async function pages(texts: Readonly<Record<string, string>>, config = {}) {
  return renderedPages(siteOf(texts, config))
}

describe('the page of another name', () => {
  test('leads to the notice on its article, the script and the browser alike', async () => {
    const page = (await pages(TEXTS)).get('wiki/republic-of-the-niger.html') ?? ''
    expect(page).toContain('content="0; url=niger.html#_from-republic-of-the-niger"')
    expect(page).toContain('<a href="niger.html#_from-republic-of-the-niger">')
    expect(page).toContain('<link rel="canonical" href="niger.html">')
    expect(page).not.toContain('noindex')
  })

  test('leads to a section that it is for, and nothing that a title holds is code', async () => {
    const page = (await pages(TEXTS)).get('wiki/history-of-niger-more.html') ?? ''
    expect(page).toContain('content="0; url=niger.html#history"')
    expect(page).toContain('<bdi>History of “Niger” &amp; &lt;more&gt;</bdi>')
  })

  test('names the whole address of its article where the site has one', async () => {
    const url = 'https://example.org/a%20b'
    const page = (await pages(TEXTS, { url })).get('wiki/republic-of-the-niger.html') ?? ''
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/a%20b/wiki/niger.html">',
    )
    expect(page).toContain('url=niger.html#')
  })

  test('has the same script as every other, and is small', async () => {
    const all = await pages({ ...TEXTS, 'N.': '#REDIRECT [[Niger]]' })
    const texts = [...all.values()].filter((text) => text.includes('http-equiv="refresh"'))
    const scripts = texts.map((text) => /<script>.*<\/script>/su.exec(text)?.[0])
    expect(scripts).toHaveLength(3)
    expect(new Set(scripts).size).toBe(1)
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(1300)
  })

  test('speaks the language of its article, and English where that has no words', async () => {
    const all = await pages({
      尼日尔: '---\nlanguage: zh\n---\n国家。',
      Нигер: '---\nlanguage: ru\n---\nСтрана.',
      'Niger (zh)': '#REDIRECT [[尼日尔]]',
      'Niger (ru)': '#REDIRECT [[Нигер]]',
    })
    expect(all.get('wiki/niger-zh.html')).toContain('<html lang="zh" dir="ltr">')
    expect(all.get('wiki/niger-zh.html')).toContain('”见“')
    expect(all.get('wiki/niger-zh.html')).toContain(
      'url=%E5%B0%BC%E6%97%A5%E5%B0%94.html#_from-niger-zh',
    )
    expect(all.get('wiki/niger-ru.html')).toContain('<p lang="en">')
  })
})

describe('an article', () => {
  test('tells each name that leads to it, and none that leads to a section', async () => {
    const page = (await pages(TEXTS)).get('wiki/niger.html') ?? ''
    const notices = page.match(/<p class="from".*<\/p>/gu)
    expect(notices).toEqual([
      '<p class="from" id="_from-republic-of-the-niger" hidden>Redirected from <bdi>Republic of the Niger</bdi></p>',
    ])
  })

  test('with thousands of names tells a hundred; the others lead to it all the same', () => {
    const views = everyView(redirectsTo(siteOf({ Niger: 'A country.' }), 'niger', 3000))
    const article = views.find(({ path }) => path === 'wiki/niger.html')
    const told = article?.kind === 'article' ? article.redirectedFrom.length : 0
    const hrefs = views.flatMap((view) => (view.kind === 'redirect' ? view.href : []))
    expect(told).toBe(100)
    expect(hrefs.filter((href) => href === 'niger.html')).toHaveLength(2900)
  })
})
