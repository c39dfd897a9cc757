import { describe, expect, test } from 'vitest'
import { pagesOf, seen, siteOf } from '../support/pages.ts'

const related = (html: string | undefined) => seen(html, 'id="_related">', '</section>')
const backlinks = (html: string | undefined) => seen(html, 'id="_backlinks">', '</section>')

const RIVER = siteOf({
  Oske: '---\ndescription: River\ncategories: [Rivers]\n---\nFlows past [[Verrin]] into the [[Sea]].',
  Arm: '---\ncategories: [Rivers]\n---\nFlows past [[Verrin]] into the [[Sea]]. The winter ends with ice on the [[Oske|old river]], they say.',
  Verrin: 'A city.',
  Sea: 'Water. Two rivers reach it: the [[Oske]] and the [[Arm]].',
})

describe('an article', () => {
  test('names related articles, and of the reasons one of each of the strongest kinds', async () => {
    const pages = await pagesOf(RIVER)
    expect(related(pages.get('wiki/arm.html'))).toBe(
      'Related articles Oske River both in Rivers; both link to Sea',
    )
  })

  test('names two reasons of a kind where there is no other', async () => {
    const site = siteOf({
      A: 'See [[X]] and [[Y]].',
      B: 'See [[X]] and [[Y]].',
      X: 'One.',
      Y: 'Two.',
    })
    expect(related((await pagesOf(site)).get('wiki/a.html'))).toContain('B both link to X and Y')
  })

  test('shows what links to it in the words of the other article, the link marked', async () => {
    const html = (await pagesOf(RIVER)).get('wiki/oske.html')
    expect(html).toContain('The winter ends with ice on the <mark>old river</mark>, they say.')
  })

  test('shows a description where there is no sentence', async () => {
    const site = siteOf({
      Battle:
        '---\ndescription: Of 1655\ninfobox: {type: military conflict, Place: Oske}\n---\nText.',
      Oske: 'A river.',
    })
    const view = backlinks((await pagesOf(site)).get('wiki/oske.html'))
    expect(view).toBe('What links here Battle Of 1655')
  })

  test('says of a sentence in which language it is, where that is another', async () => {
    const site = siteOf({ Fluss: '---\nlanguage: de\n---\nSiehe [[Oske]].', Oske: 'A river.' })
    const html = (await pagesOf(site)).get('wiki/oske.html')
    expect(html).toContain('<bdi class="why" lang="de">Siehe <mark>Oske</mark>.</bdi>')
  })

  test('lists fifty of the articles that link to it, and leads to the rest', async () => {
    const linking = Object.fromEntries(
      Array.from({ length: 61 }, (_, index) => [`Stone ${index + 1}`, 'On the [[Oske]].']),
    )
    const pages = await pagesOf(siteOf({ ...linking, Oske: 'A river.' }))
    const list = backlinks(pages.get('wiki/oske.html'))
    expect(list.match(/Stone/gu)).toHaveLength(50)
    expect(list).toMatch(/… and 11 more$/u)
    expect(pages.get('wiki/oske.html')).toContain('href="../backlinks/oske.html"')
    expect(seen(pages.get('backlinks/oske.html'), '<main', '</main>')).toMatch(
      /^What links to Oske 61 articles Stone 1 Stone 2 Stone 3 .* Stone 61$/u,
    )
    expect(pages.has('backlinks/stone-1.html')).toBe(false)
  })

  test('has its hatnotes under its title, as prose', async () => {
    const site = siteOf({
      Oske: '---\nhatnote: For the city, see [[Verrin]].\n---\nA river.',
      Verrin: 'A city.',
    })
    const html = (await pagesOf(site)).get('wiki/oske.html')
    expect(seen(html, '<header>', '</header>')).toBe('Oske For the city, see Verrin.')
    expect(html).toContain('role="note"')
  })
})

describe('a disambiguation', () => {
  const site = siteOf({
    Mercury: '---\ntype: disambiguation\n---\n- [[Mercury (planet)]]\n- [[Mercury (metal)]]',
    'Mercury (planet)': '---\ncategories: [Names]\n---\nSee [[Mercury (metal)]], and [[Sun]].',
    'Mercury (metal)': '---\ncategories: [Names]\n---\nSee [[Sun]].',
    Sun: 'A star.',
  })

  test('says so, and has no related articles', async () => {
    const pages = await pagesOf(site)
    const html = pages.get('wiki/mercury.html')
    expect(seen(html, '<header>', '</header>')).toBe(
      'Mercury This page lists what the name can mean.',
    )
    expect(related(html)).toBe('')
    expect(JSON.parse(pages.get('wiki/mercury.json') ?? '')).toMatchObject({
      type: 'disambiguation',
      related: [],
    })
  })

  test('is related to nothing itself', async () => {
    const pages = await pagesOf(site)
    const data = JSON.parse(pages.get('wiki/mercury-planet.json') ?? '')
    expect(data.related).toEqual(['mercury-metal'])
    expect(data).not.toHaveProperty('type')
  })
})
