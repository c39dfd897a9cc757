import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { interfaceWords } from '../../../src/build/interface-words.ts'
import { readTheme } from '../../../src/build/theme.ts'
import { INFOBOX_TYPES } from '../../../src/model/infobox.ts'
import { describer } from '../../../src/render/description/describer.ts'
import { siteOf } from '../../support/site.ts'

const LINES = new URL('../../fixtures/descriptions.txt', import.meta.url)
const lines = readFileSync(LINES, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const { theme } = await readTheme('.', 'none')
const wordsOf = interfaceWords(theme)

/** What an article is described as that says no more than `front` and an infobox. */
function descriptionOf(front: string, infobox: string, settings = {}): string | null {
  const texts = { Any: `---\n${front}\n---\n${infobox}\n\nText.` }
  const { config, articles } = siteOf(texts, settings)
  const [described] = articles.map(describer(config, wordsOf))
  return described?.meta.description ?? null
}

/** The language and the infobox of a line. */
function infoboxOf(line: string) {
  const [language = '', type, ...fields] = line.split(' | ')
  return {
    language,
    type,
    text: [`Infobox ${type}`, ...fields.map((one) => `- ${one}`)].join('\n'),
  }
}

describe('an infobox is described', () => {
  test.each(lines)('%s', (line) => {
    const [infobox = '', description] = line.split(' → ')
    const { language, text } = infoboxOf(infobox)
    expect(descriptionOf(`language: ${language}`, text) ?? 'none').toBe(description)
  })

  test('in six languages, of every type', () => {
    const told = lines.filter((line) => !line.endsWith(' → none')).map(infoboxOf)
    expect(new Set(told.map(({ language }) => language))).toEqual(
      new Set(['en', 'de', 'fr', 'es', 'ar', 'zh']),
    )
    const types = new Set(told.map(({ type }) => type))
    expect(INFOBOX_TYPES.filter((type) => !types.has(type))).toEqual(['general'])
  })
})

describe('no infobox is described', () => {
  const box = 'Infobox settlement\n- Country: Niger'

  test('where the writer gives a description', () => {
    expect(descriptionOf('description: A town', box)).toBe('A town')
  })

  test('where the page lists what a name can mean', () => {
    expect(descriptionOf('type: disambiguation', box)).toBe(null)
  })
})

test('a place of a type of the site’s own is of that type', () => {
  const infoboxes = { oasis: { extends: 'settlement' }, ship: { fields: { country: 'place' } } }
  const oasis = descriptionOf('language: en', 'Infobox oasis\n- Country: Niger', { infoboxes })
  expect(oasis).toBe('Oasis in Niger')
  const ship = descriptionOf('language: en', 'Infobox ship\n- Country: Niger', { infoboxes })
  expect(ship).toBe(null)
})
