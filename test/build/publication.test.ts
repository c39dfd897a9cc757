import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>'
const SEEDS = {
  'seeds/encyclopedia.yaml': 'title: Sahel\nurl: https://example.org/sahel\n',
  'seeds/niger.txt':
    '---\nupdated: 2026-07-05\n---\n= Niger =\n\nInfobox\n- Image: the map.svg\n- Caption: Niger & Mali\n\nA country.\n',
  'seeds/the map.svg': SVG,
  'seeds/other.txt': '= The Niger =\n\n#REDIRECT [[Niger]]\n',
}
const FOR_MACHINES = ['feed.xml', 'opensearch.xml', 'robots.txt', 'sitemap.xml']

function madeForMachines(dist: string): string[] {
  return [...filesOf(dist).keys()].filter((path) => FOR_MACHINES.includes(path))
}

test('a site with a url has sitemap, robots.txt, feed and search description; without one, none', async () => {
  const folder = temporaryFolder(SEEDS)
  const dist = join(folder, 'dist')
  await encyclopress(folder, 'build', 'seeds')
  expect(madeForMachines(dist)).toEqual(FOR_MACHINES)
  put(folder, { 'seeds/encyclopedia.yaml': 'title: Sahel\n' })
  await encyclopress(folder, 'build', 'seeds')
  expect(madeForMachines(dist)).toEqual([])
  const pages = [...filesOf(dist)].filter(([path]) => path.endsWith('.html'))
  expect(pages.filter(([, bytes]) => bytes.includes('og:')).map(([path]) => path)).toEqual([])
})

test('they hold the same bytes whenever they are built', async () => {
  const [one, two] = [temporaryFolder(SEEDS), temporaryFolder(SEEDS)]
  for (const folder of [one, two]) await encyclopress(folder, 'build', 'seeds')
  expect(filesOf(join(two, 'dist'))).toEqual(filesOf(join(one, 'dist')))
})

test('a link to an article shows the image of its infobox', async () => {
  const folder = temporaryFolder(SEEDS)
  await encyclopress(folder, 'build', 'seeds')
  const page = filesOf(join(folder, 'dist')).get('wiki/niger.html')?.toString() ?? ''
  expect(page.match(/<meta property="og:image.*>/gu)).toEqual([
    '<meta property="og:image" content="https://example.org/sahel/media/the%20map.svg">',
    '<meta property="og:image:width" content="40">',
    '<meta property="og:image:height" content="30">',
    '<meta property="og:image:alt" content="Niger &amp; Mali">',
  ])
})

test('another name is a page, and not in the sitemap', async () => {
  const folder = temporaryFolder(SEEDS)
  await encyclopress(folder, 'build', 'seeds')
  const files = filesOf(join(folder, 'dist'))
  expect(files.get('wiki/the-niger.html')?.toString()).toContain('niger.html#_from-the-niger')
  expect(files.has('wiki/the-niger.json')).toBe(false)
  expect(files.get('sitemap.xml')?.toString()).not.toContain('the-niger')
})

test('a template for them can be replaced, and a fault in it is told', async () => {
  const folder = temporaryFolder({
    ...SEEDS,
    'seeds/templates/robots.eta': 'User-agent: *\nDisallow: <%= it.file.nowhere %>\n',
  })
  const { exit, err } = await encyclopress(folder, 'build', 'seeds')
  expect(exit).toBe(1)
  expect(err).toContain('templates/robots.eta:2')
})
