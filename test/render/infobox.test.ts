import { expect, test } from 'vitest'
import type { InfoboxRow } from '../../src/model/view.ts'
import { outlineOf } from '../../src/render/outline.ts'
import { standingOf } from '../../src/render/standing.ts'
import { articleView } from '../../src/render/views/article.ts'
import { renderedPages, siteOf } from '../support/site.ts'

/** The rows of an infobox whose lines are given, after its first line. */
function rowsOf(...lines: readonly string[]): readonly InfoboxRow[] {
  const site = siteOf({ Tassara: `Infobox settlement\n${lines.join('\n')}\n\nA town.` })
  const [article] = site.articles
  if (article === undefined) throw new Error('no article')
  return (
    articleView(outlineOf(site), standingOf(site, article), site.textOf(article.slug)).infobox
      ?.rows ?? []
  )
}

test('a heading stands over the first of several rows that belong together', () => {
  const rows = rowsOf(
    '- population_total: 23,086',
    '- elevation_m: 427',
    '- population_as_of: 2012',
    '- country: Niger',
  )
  expect(rows.map((row) => [row.kind === 'field' ? row.heading : null, row.label])).toEqual([
    [null, 'Country'],
    [null, 'Elevation'],
    ['Population', 'Inhabitants'],
    [null, 'As of'],
  ])
})

test('a bare number is shown with the unit of its key', () => {
  const rows = rowsOf(
    '- area_total_km2: about 1,240',
    '- elevation_m: 427',
    '- population_density_km2: 18.6',
    '- population_total: 23,086',
  )
  expect(rows.map((row) => (row.kind === 'field' ? row.cell.unit : null))).toEqual([
    '\u00a0km²',
    '\u00a0m',
    null,
    '/km²',
  ])
})

test('a field that labels another is no row', () => {
  const rows = rowsOf('- subdivision_type: Country', '- subdivision_name: Niger')
  expect(rows.map(({ label }) => label)).toEqual(['Country'])
})

test('a date that HTML can say is one for programs as well', () => {
  const rows = rowsOf(
    '- established_date: July 1944',
    '- established_date1: summer 1944',
    '- established_date2: c. 1944',
  )
  expect(rows.map((row) => (row.kind === 'field' ? row.cell.datetime : null))).toEqual([
    '1944-07',
    null,
    null,
  ])
})

test('the page has headings across and units behind numbers', async () => {
  const pages = await renderedPages(
    siteOf({ Tassara: 'Infobox settlement\n- area_km2: 1,240\n- elevation_m: 427\n\nA town.' }),
  )
  const page = pages.get('wiki/tassara.html') ?? ''
  expect(page).toContain('<tr><th scope="colgroup" colspan="2">Geography</th></tr>')
  expect(page).toContain('<td>1,240\u00a0km²</td>')
})
