import { describe, expect, test } from 'vitest'
import { feedView } from '../../src/render/publication/feed.ts'
import { sitemapViews } from '../../src/render/publication/sitemap.ts'
import { viewsOf } from '../../src/render/view.ts'
import { publishedFiles, renderedPages, siteOf, siteOfTitles } from '../support/site.ts'
import { childrenOf, parseXml, textIn } from '../support/xml.ts'

const URL_OF = 'https://example.org/a&b/"sahel"'
const ROOT = 'https://example.org/a&b/%22sahel%22/'
const TEXTS = {
  Niger: '---\nupdated: 2026-07-05\n---\nA country in [[West Africa|the west]] of Africa.',
  'Ménaka Region': '---\nupdated: 2026-03-01\ndescription: In <Mali> & east\n---\nA region.',
  尼日尔: '---\nlanguage: zh\nupdated: 2025-12-31\n---\n国家。',
  'Q&A: "what\'s" <new>': 'Undated, with a \u0001 in it.',
  'West Africa': 'A part of Africa.',
  'The Niger': '#REDIRECT [[Niger]]',
}
const site = siteOf(TEXTS, { title: 'Sahel & Sahara, an Encyclopedia', url: URL_OF })

async function fileOf(path: string, of = site): Promise<string> {
  const files = await publishedFiles(of)
  const text = files.get(path)
  if (text === undefined) throw new Error(`no ${path} among ${[...files.keys()].join()}`)
  return text
}

describe('the sitemap', () => {
  test('lists every page by its whole address, and when it was updated', async () => {
    const { documentElement: root } = parseXml(await fileOf('sitemap.xml'))
    expect(root?.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    const pages = childrenOf(root as never).map((url) => {
      // The schema has these in this order, and nothing else of ours.
      expect(['loc', 'loc lastmod']).toContain(
        childrenOf(url)
          .map((one) => one.nodeName)
          .join(' '),
      )
      return childrenOf(url).map(({ textContent }) => textContent)
    })
    expect(pages).toEqual([
      [`${ROOT}wiki/m%C3%A9naka-region.html`, '2026-03-01'],
      [`${ROOT}wiki/niger.html`, '2026-07-05'],
      [`${ROOT}wiki/q-a-what-s-new.html`],
      [`${ROOT}wiki/west-africa.html`],
      [`${ROOT}wiki/%E5%B0%BC%E6%97%A5%E5%B0%94.html`, '2025-12-31'],
      [ROOT],
      [`${ROOT}all.html`],
      [`${ROOT}special/recent.html`],
      [`${ROOT}special/orphans.html`],
      [`${ROOT}special/about.html`],
    ])
  })

  test('of more than 50,000 pages has parts', async () => {
    const many = siteOfTitles(Array.from({ length: 3 }, (_, index) => `T ${index}`))
    const [view] = viewsOf({ ...many, config: site.config })
    const pages = Array.from({ length: 100_001 }, () => view as never)
    const views = sitemapViews(pages, 'https://example.org/')
    expect(views.map(({ path }) => path)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
    ])
    expect(views[0]).toMatchObject({
      kind: 'sitemap-index',
      parts: [1, 2, 3].map((part) => `https://example.org/sitemap-${part}.xml`),
    })
    expect(views.map((one) => (one.kind === 'sitemap' ? one.pages.length : 0))).toEqual([
      0, 50_000, 50_000, 1,
    ])
  })

  test('is named in robots.txt, which lets all in', async () => {
    expect(await fileOf('robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${ROOT}sitemap.xml\n`,
    )
  })
})

describe('the feed', () => {
  test('has what RFC 4287 asks for, the newest first', async () => {
    const { documentElement } = parseXml(await fileOf('feed.xml'))
    const feed = documentElement as NonNullable<typeof documentElement>
    expect([feed.namespaceURI, feed.nodeName]).toEqual(['http://www.w3.org/2005/Atom', 'feed'])
    expect(textIn(feed, 'id')).toBe(ROOT)
    expect(textIn(feed, 'title')).toBe('Sahel & Sahara, an Encyclopedia')
    expect(textIn(feed, 'updated')).toBe('2026-07-05T00:00:00Z')
    expect(childrenOf(feed, 'author').map((author) => textIn(author, 'name'))).toEqual([
      'Sahel & Sahara, an Encyclopedia',
    ])
    expect(
      childrenOf(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
    ).toEqual([
      ['self', `${ROOT}feed.xml`],
      ['alternate', ROOT],
    ])
    const entries = childrenOf(feed, 'entry').map((entry) => ({
      id: textIn(entry, 'id'),
      title: textIn(entry, 'title'),
      updated: textIn(entry, 'updated'),
      summary: textIn(entry, 'summary'),
      language: entry.getAttribute('xml:lang'),
    }))
    expect(entries).toEqual([
      {
        id: `${ROOT}wiki/niger.html`,
        title: 'Niger',
        updated: '2026-07-05T00:00:00Z',
        summary: 'A country in the west of Africa.',
        language: null,
      },
      {
        id: `${ROOT}wiki/m%C3%A9naka-region.html`,
        title: 'Ménaka Region',
        updated: '2026-03-01T00:00:00Z',
        summary: 'In <Mali> & east',
        language: null,
      },
      {
        id: `${ROOT}wiki/%E5%B0%BC%E6%97%A5%E5%B0%94.html`,
        title: '尼日尔',
        updated: '2025-12-31T00:00:00Z',
        summary: '国家。',
        language: 'zh',
      },
    ])
  })

  test('has the latest fifty', () => {
    const many = siteOfTitles(Array.from({ length: 60 }, (_, index) => `T ${index}`))
    const articles = many.articles.map((article, index) => {
      const updated = `2026-01-${String((index % 28) + 1).padStart(2, '0')}`
      return { ...article, meta: { ...article.meta, updated } }
    })
    const [feed] = feedView({ ...many, articles }, ROOT)
    const days = feed?.entries.map(({ updated }) => updated) ?? []
    expect(days).toHaveLength(50)
    expect(days).toEqual([...days].sort().reverse())
    expect(feed?.updated).toBe('2026-01-28T00:00:00Z')
  })

  test('is not there where no article says when it was updated, and no page names it', async () => {
    const undated = siteOf({ Niger: 'A country.' }, { url: URL_OF })
    expect([...(await publishedFiles(undated)).keys()]).toEqual([
      'sitemap.xml',
      'robots.txt',
      'opensearch.xml',
    ])
    expect((await renderedPages(undated)).get('wiki/niger.html')).not.toContain('feed.xml')
  })
})

test('OpenSearch: names as short as it wants them, and the address that fills the search box', async () => {
  const { documentElement } = parseXml(await fileOf('opensearch.xml'))
  const root = documentElement as NonNullable<typeof documentElement>
  expect([root.namespaceURI, root.nodeName]).toEqual([
    'http://a9.com/-/spec/opensearch/1.1/',
    'OpenSearchDescription',
  ])
  expect(textIn(root, 'ShortName')).toBe('Sahel & Sahara')
  expect(textIn(root, 'LongName')).toBe('Sahel & Sahara, an Encyclopedia')
  expect(textIn(root, 'Description')).not.toBe('')
  const [url] = childrenOf(root, 'Url')
  expect(url?.getAttribute('template')).toBe(`${ROOT}search.html?q={searchTerms}`)
})

describe('the head of a page', () => {
  async function headOf(path: string, of = site): Promise<string[]> {
    const page = (await renderedPages(of)).get(path) ?? ''
    return page.match(/<(?:link|meta) (?:rel="(?:canonical|search|alternate)"|property).*>/gu) ?? []
  }

  test('names the page’s one address, and what a link to it shows', async () => {
    expect(await headOf('wiki/niger.html')).toEqual([
      '<link rel="canonical" href="https://example.org/a&amp;b/%22sahel%22/wiki/niger.html">',
      '<meta property="og:title" content="Niger">',
      '<meta property="og:type" content="article">',
      '<meta property="og:url" content="https://example.org/a&amp;b/%22sahel%22/wiki/niger.html">',
      '<meta property="og:site_name" content="Sahel &amp; Sahara, an Encyclopedia">',
      '<meta property="og:description" content="A country in the west of Africa.">',
      '<meta property="og:locale" content="en_US">',
      '<meta property="article:modified_time" content="2026-07-05">',
      '<link rel="search" href="../opensearch.xml" type="application/opensearchdescription+xml" title="Sahel &amp; Sahara, an Encyclopedia">',
      '<link rel="alternate" href="../feed.xml" type="application/atom+xml" title="Sahel &amp; Sahara, an Encyclopedia">',
    ])
  })

  test('of the front page is that of the folder, and a website', async () => {
    const head = await headOf('index.html')
    expect(head).toContain('<link rel="canonical" href="https://example.org/a&amp;b/%22sahel%22/">')
    expect(head).toContain('<meta property="og:type" content="website">')
    expect(head).toContain(
      '<meta property="og:title" content="Sahel &amp; Sahara, an Encyclopedia">',
    )
  })

  test('has words of the page’s language', async () => {
    expect(await headOf('wiki/尼日尔.html')).toContain(
      '<meta property="og:locale" content="zh_CN">',
    )
  })

  test('has nothing of that on the page for what is not there', async () => {
    expect(await headOf('404.html')).toEqual([])
  })

  test('has nothing of that where the site has no url, and no file for machines is made', async () => {
    const { url: _, ...plain } = site.config
    const without = { ...site, config: { ...plain, url: null } }
    expect(await headOf('wiki/niger.html', without)).toEqual([])
    expect([...(await publishedFiles(without)).keys()]).toEqual([])
  })
})
