import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const seed = read('seeds/midal-attack.txt')
const page = read('dist/wiki/midal-attack.html')
const data = JSON.parse(read('dist/wiki/midal-attack.json'))

/** The words of a page as a reader sees them. */
function wordsOf(html: string): string[] {
  const text = html
    .replace(/<(?:head|style)\b.*?<\/(?:head|style)>/gsu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/&#x27;/gu, "'")
    .replaceAll('&amp;', '&')
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

test('every word of the seed article is on its page', () => {
  const onPage = new Set(wordsOf(page))
  const body = seed
    .split('\n')
    .filter((line) => line !== 'Infobox')
    // A key becomes its label: Combatant1 and Combatant2 are the Belligerents.
    .map((line) => line.replace(/^- \w+: /u, ''))
  expect(
    (body.join('\n').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !onPage.has(word)),
  ).toEqual([])
})

test('its paragraphs stand there to the letter', () => {
  const paragraphs = seed.split('\n').filter((line) => line.length > 100)
  const withoutLinks = page.replace(/<a [^>]*>|<\/a>/gu, '')
  expect(paragraphs).toHaveLength(6)
  for (const paragraph of paragraphs) expect(withoutLinks).toContain(`<p>${paragraph}</p>`)
})

test('it links itself: each companion article once, where its name first stands', () => {
  const text = page.slice(page.indexOf('<p>On July 5'), page.indexOf('<footer'))
  const links = [...text.matchAll(/<a href="([^"#]+)\.html">([^<]+)<\/a>/gu)]
  expect(links.map(([, , words]) => words)).toEqual([
    "Jama'at Nasr al-Islam wal Muslimin",
    'Niger',
    'Mali War',
    'Islamic State in the Greater Sahara',
    'Mali',
    'Ménaka Region',
    'Midal valley',
    'Tahoua Region',
    'Tassara',
    'Operation Barkhane',
    'High Council for the Unity of Azawad',
    'Kidal Region',
  ])
})

test('its infobox has both sides, its lead and its three sections are there', () => {
  expect(data.infobox.fields.filter(({ side }: { side?: number }) => side === 1)).toHaveLength(2)
  expect(data.infobox.fields.filter(({ side }: { side?: number }) => side === 2)).toHaveLength(2)
  expect(data.sections.map(({ title }: { title: string }) => title)).toEqual([
    'Background',
    'Attack',
    'Casualties',
  ])
})

test('its data have the values that the design gives', () => {
  const values = Object.fromEntries(
    data.infobox.fields.map(({ key, value }: { key: string; value: unknown }) => [key, value]),
  )
  expect(data.infobox.type).toBe('military conflict')
  expect(values).toMatchObject({
    Date: { type: 'date', edtf: '2017-07-05' },
    Place: {
      type: 'place',
      parts: [
        { name: 'Midal valley', slug: 'midal-valley' },
        { name: 'Tahoua Region', slug: 'tahoua-region' },
        { name: 'Niger', slug: 'niger' },
      ],
    },
    Combatant1: { type: 'entities', items: [{ name: 'Niger', slug: 'niger' }] },
    Combatant2: {
      type: 'entities',
      items: [{ name: 'JNIM', slug: 'jama-at-nasr-al-islam-wal-muslimin' }],
    },
    Casualties2: { type: 'none' },
  })
  expect(values.Casualties1).toEqual({
    type: 'counts',
    counts: [
      { min: 5, max: 6, kind: 'killed' },
      { min: 2, max: 3, kind: 'injured' },
      { min: 4, max: 4, kind: 'vehicles captured' },
    ],
  })
  expect(data.infobox.fields[1]).toMatchObject({
    key: 'Place',
    label: 'Location',
    text: 'Midal valley, Tahoua Region, Niger',
  })
})

test('it says where it comes from', () => {
  expect(page).toContain('https://en.wikipedia.org/wiki/Midal_attack')
  expect(page).toContain('CC BY-SA 4.0')
})
