import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { renderedPages, siteOf, withRedirects } from '../support/site.ts'

const NIGER = `Infobox country
- Capital: Niamey
- Established: 3 August 1960

**Niger** is a country. [[Category:Countries]]
`
const site = withRedirects(siteOf({ Niger: NIGER, Niamey: 'A city in [[Niger]].' }), {
  'Republic of the Niger': 'Niger',
})
const pages = new Map([...(await renderedPages(site))].filter(([path]) => path.endsWith('.html')))
const policyIn = (html: string) =>
  /^<meta http-equiv="Content-Security-Policy" content="([^"]*)">$/mu.exec(html)?.[1] ?? ''

test('every page begins with a policy, before there is anything to load', () => {
  expect(pages.size).toBeGreaterThan(10)
  for (const [path, html] of pages) {
    expect([path, html.split('\n').findIndex((line) => policyIn(line) !== '')]).toEqual([path, 4])
    expect(html.split('http-equiv="Content-Security-Policy"')).toHaveLength(2)
  }
})

test('it lets nothing in but files of the site, and the scripts that templates wrote', () => {
  for (const html of pages.values()) {
    const policy = policyIn(html)
    expect(policy).toContain("default-src 'none'; ")
    expect(policy).toContain("; base-uri 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    const inline = [...html.matchAll(/<script>(.*?)<\/script>/gsu)].map(([, text = '']) => text)
    expect(inline).toHaveLength(1)
    for (const text of inline)
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  }
})

test('nothing in a page needs more: no handlers, no styles', () => {
  for (const html of pages.values()) {
    expect(html).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/u)
    expect(html).not.toContain('<style')
  }
})
