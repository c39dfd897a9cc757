import { describe, expect, test } from 'vitest'
import { timelineAddress } from '../../../src/render/timeline/address.ts'
import type { Pages } from '../../support/pages.ts'
import { pagesOf, seen, siteOf } from '../../support/pages.ts'

/** What stands below the picture and the ways to the centuries; thin spaces are seen as spaces. */
const list = (html: string | undefined) =>
  seen(html, '<section class="century"', '<p class="onward"').replace(/[\u2009\u202f]/gu, ' ')
const main = (html: string | undefined) =>
  seen(html, '<main', '</main>').replace(/[\u2009\u202f]/gu, ' ')

const SITE = siteOf({
  Rome: 'Infobox settlement\n- Established date: April 21, 753 BC\n- Population as of: 2021',
  Hastings: '---\ndescription: Battle\n---\nInfobox event\n- Date: 14 October 1066',
  Tower: 'Infobox building\n- Completion date: before 1066',
  Gettysburg: 'Infobox event\n- Date: July 1–3, 1863',
  Plague: 'Infobox event\n- Date: 1346–1353',
  Cathedral: 'Infobox building\n- Completion date: 12th century',
  Ada: 'Infobox person\n- Born: 10 December 1815\n- Died: 27 November 1852',
  Web: 'Infobox event\n- Date: 1990s',
  War: '---\nlanguage: fr\n---\nInfobox event\n- Date: depuis mars 2017',
  Undated: 'Infobox book\n- Author: Nobody',
})

test('dates stand under their centuries and years, without the year that stands above them', async () => {
  expect(list((await pagesOf(SITE)).get('timeline.html'))).toBe(
    [
      '8th century BC 800 – 701 BC 753 BC April 21 Rome · Established',
      '11th century 1000 – 1099 1066 before 1066 Tower · Completed October 14 Hastings · Battle',
      '12th century 1100 – 1199 Cathedral · Completed',
      '14th century 1300 – 1399 1346 1346 – 1353 Plague',
      '19th century 1800 – 1899 1815 December 10 Ada · Born 1852 November 27 Ada · Died 1863 July 1 – 3 Gettysburg',
      '20th century 1900 – 1999 1990s Web',
      // The writer's words are in another language.
      '21st century 2000 – 2099 2017 March 2017 – … War',
    ].join(' '),
  )
})

test('the picture says in words what it shows', async () => {
  const html = (await pagesOf(SITE)).get('timeline.html')
  expect(seen(html, '<figcaption', '</figcaption>').replace(/\u2009/gu, ' ')).toBe(
    '10 dates · 753 BC – 2017',
  )
  expect(html).toContain('role="group" aria-labelledby="_picture"')
  expect(html).toContain('aria-label="Ada, Born, December 10, 1815"')
})

test('on this day stand the days that are known, in whichever year', async () => {
  const page = main((await pagesOf(SITE)).get('on-this-day.html'))
  expect(page).toContain(
    'April April 21 753 BC Rome · Established July July 1 1863 Gettysburg October October 14 1066 Hastings · Battle November November 27 1852 Ada · Died December December 10 1815 Ada · Born',
  )
  expect(page).not.toMatch(/Plague|Web|War|Tower/u)
})

test('a leap day is a day of the year', async () => {
  const pages = await pagesOf(siteOf({ Leap: 'Infobox film\n- Released: 29 February 2000' }))
  expect(pages.get('on-this-day.html')).toContain('<h3 id="_02-29" data-day="02-29">February 29')
})

test('an infobox leads from a date to its place in the timeline', async () => {
  const pages = await pagesOf(SITE)
  expect(pages.get('wiki/gettysburg.html')).toContain(
    '<a class="quiet" href="../timeline.html#_year-1863">July 1–3, 1863</a>',
  )
  expect(pages.get('wiki/hastings.html')).toContain(
    '<time datetime="1066-10-14"><a class="quiet" href="../timeline.html#_year-1066">14 October 1066</a></time>',
  )
  expect(pages.get('wiki/cathedral.html')).toContain('timeline.html#_century-1100')
  expect(pages.get('wiki/web.html')).toContain('timeline.html#_decade-1990')
  expect(pages.get('wiki/rome.html')).toContain('timeline.html#_year-753-bc')
})

test('a date with a link or a note of its own leads where the writer says', async () => {
  const pages = await pagesOf(
    siteOf({ Ball: 'Infobox event\n- Date: July 5, 2017[^1]\n\nText.\n\n[^1]: A note.' }),
  )
  const row = seen(pages.get('wiki/ball.html'), '<aside', '</aside>')
  expect(row).toContain('July 5, 2017')
  expect(pages.get('wiki/ball.html')).not.toMatch(/<time[^>]*><a [^>]*timeline/u)
})

test('the age of a figure is no history', async () => {
  const html = (await pagesOf(SITE)).get('wiki/rome.html')
  expect(seen(html, '<aside', '</aside>')).toContain('As of 2021')
  expect(html).not.toContain('_year-2021')
  expect(timelineAddress(SITE, '2021')).toBeNull()
})

test('front page, footer and the page about the edition lead to the timeline', async () => {
  const pages = await pagesOf(SITE)
  expect(main(pages.get('index.html'))).toContain('Timeline 10 dates · 753 BC – 2017 On this day')
  expect(main(pages.get('special/about.html'))).toContain('Timeline 10')
  expect(seen(pages.get('wiki/ada.html'), '<footer class="site"', '</footer>')).toContain(
    'Timeline',
  )
})

test('where there is no date there is no timeline, and without days no day of the year', async () => {
  const none = await pagesOf(siteOf({ Alone: 'A text.' }))
  expect([...none.keys()].filter((path) => /timeline|day/u.test(path))).toEqual([])
  expect(none.get('index.html')).not.toContain('timeline')
  const years = await pagesOf(siteOf({ Year: 'Infobox event\n- Date: 1066' }))
  expect(years.has('on-this-day.html')).toBe(false)
  expect(main(years.get('timeline.html'))).toBe(
    'Timeline 1 date · 1066 11th century 1000 – 1099 1066 Year',
  )
})

describe('many dates', () => {
  const count = 1300
  const site = siteOf(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const day = `${1 + (index % 28)} January ${index < 100 ? 1850 : 1900 + (index % 30)}`
        return [`Event ${index}`, `Infobox event\n- Date: ${day}`]
      }),
    ),
  )
  let pages: Pages

  test('have a door to the centuries, which have pages of their own', async () => {
    pages = await pagesOf(site)
    const paths = [...pages.keys()].filter((path) => /^(?:timeline|on-this)/u.test(path))
    expect(paths.sort()).toEqual([
      'on-this-day.html',
      'on-this-day/01.html',
      'on-this-day/01/2.html',
      'timeline.html',
      'timeline/1800.html',
      'timeline/1900.html',
      'timeline/1900/2.html',
    ])
    expect(main(pages.get('timeline.html'))).toMatch(
      /^Timeline .*1,300 dates · 1850 – 1929.* 19th century 100 20th century 1,200 On this day$/u,
    )
  })

  test('are all on those pages, each once', () => {
    const titles = [...pages]
      .filter(([path]) => path.startsWith('timeline/'))
      .flatMap(([, html]) => list(html).match(/Event \d+/gu) ?? [])
    expect(new Set(titles).size).toBe(count)
    expect(titles).toHaveLength(count)
  })

  test('a century says its name, and leads to its decades and its other pages', () => {
    const html = pages.get('timeline/1900/2.html')
    expect(html).toContain('<title>Timeline: 20th century · Page 2 of 2 – Test</title>')
    expect(main(html)).toMatch(/^Timeline: 20th century 1,200 dates/u)
    expect(main(html)).toContain('1900 – 1909 1910 – 1919 1920 – 1929')
  })

  test('an infobox leads to the page that has its date', () => {
    expect(pages.get('wiki/event-0.html')).toContain('href="../timeline/1800.html#_year-1850"')
    const last = pages.get('wiki/event-1289.html')
    const [, path = '', id = ''] = /href="\.\.\/(timeline\/[^"#]+)#([^"]+)"/u.exec(last ?? '') ?? []
    expect(pages.get(path)).toContain(`id="${id}"`)
    expect(list(pages.get(path))).toContain('Event 1289')
  })

  test('the days of the year are a calendar, each with the way to it', () => {
    const html = pages.get('on-this-day.html')
    expect(html).toContain(
      '<a href="on-this-day/01.html#_01-05" data-day="01-05" aria-label="January 5, 47 dates">5</a>',
    )
    expect(pages.get('on-this-day/01.html')).toContain('<title>On this day: January')
  })
})
