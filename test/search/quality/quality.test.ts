import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { evaluate } from '../../../src/search/query/evaluate.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { builtSources } from '../../support/built-sources.ts'
import { encyclopress, temporaryFolder } from '../../support/cli.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const FILE = new URL('queries.txt', import.meta.url)

interface Asked {
  readonly query: string
  readonly title: string
}

/** The sites of the file with what is asked of each. */
function askedOf(text: string) {
  const sites: { folder: string; languages: readonly string[]; asked: Asked[] }[] = []
  for (const line of text.split('\n')) {
    const [, site] = /^## (.+)$/u.exec(line) ?? []
    if (site !== undefined) {
      const [folder = '', ...languages] = site.split(' ')
      sites.push({ folder, languages, asked: [] })
    } else if (!line.startsWith('#') && line !== '') {
      const [query = '', title = ''] = line.split(' → ')
      sites.at(-1)?.asked.push({ query: query.replace(/_$/u, ' '), title })
    }
  }
  return sites
}

/** Where the article expected stands, for each query of a site: 1 is first, 0 is nowhere. */
async function placesIn({ folder, languages, asked }: ReturnType<typeof askedOf>[number]) {
  const out = temporaryFolder()
  await encyclopress(ROOT, 'build', join(ROOT, folder), '--out', out, '--quiet')
  const sources = builtSources(out, languages)
  const places: { query: string; title: string; place: number; first: string }[] = []
  for (const { query, title } of asked) {
    const { articles } = await evaluate(parseQuery(query), sources)
    const titles = (await sources.index.texts(articles.slice(0, 20))).map((one) => one.title)
    places.push({ query, title, place: titles.indexOf(title) + 1, first: titles[0] ?? 'nothing' })
  }
  return places
}

test('the article that a person would expect is first in nine of ten queries, and among three always', async () => {
  const places = (await Promise.all(askedOf(readFileSync(FILE, 'utf8')).map(placesIn))).flat()
  const first = places.filter(({ place }) => place === 1).length
  const others = places.filter(({ place }) => place !== 1)
  const rows = others.map(({ query, title, place, first: one }) => [
    query,
    title,
    place === 0 ? 'not found' : `place ${place}`,
    `first: ${one}`,
  ])
  const table = [[`${first} of ${places.length} queries have the expected article first`], ...rows]
  process.stdout.write(`\n${table.map((row) => row.join('  |  ')).join('\n')}\n`)
  expect(places.length).toBeGreaterThanOrEqual(60)
  expect(first / places.length).toBeGreaterThanOrEqual(0.9)
  expect(places.filter(({ place }) => place === 0 || place > 3)).toEqual([])
})
