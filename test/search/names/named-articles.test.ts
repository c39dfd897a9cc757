import { expect, test } from 'vitest'
import { namedArticles } from '../../../src/search/names/named-articles.ts'
import { siteOf } from '../../support/site.ts'

test('an article is found by title, aliases, redirects and the abbreviations that it defines', () => {
  const site = siteOf({
    "Jama'at Nasr": "---\naliases: [Support Group]\n---\n**Jama'at Nasr (JN)** is a group.",
    'Nasr Group': "#REDIRECT [[Jama'at Nasr]]",
    Niger: "A country, where [[Jama'at Nasr]] is.",
  })
  const [group, niger] = namedArticles(site)
  expect(group).toEqual({
    title: "Jama'at Nasr",
    slug: 'jama-at-nasr',
    links: 1,
    description: '',
    image: '',
    others: ['Support Group', 'Nasr Group', 'JN'],
  })
  expect(niger).toMatchObject({ title: 'Niger', links: 0, others: [] })
})
