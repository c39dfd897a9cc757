import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Look } from './chromium.ts'
import { DESK, PHONE } from './chromium.ts'
import { note } from './figures.ts'
import { MIDAL, SITES } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

/** Parts of a page that stand beside one another; the focus goes through each in one go. */
const PARTS = ['header.site', '.contents', '.infobox']

const DIST = SITES.filter(({ edition }) => edition === 'dist')

describe.skipIf(BROWSER === null).each(DIST)('$name, by keyboard', (site) => {
  const { open } = reader()
  const midal = site.url(MIDAL)

  test('the first Tab offers to skip to the text, and Enter does', async () => {
    const seen = await open(midal, DESK, async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.locator(':focus')
      const offered = await skip.evaluate((link) => {
        const { top, left, width } = link.getBoundingClientRect()
        return link.matches('.skip') && top >= 0 && left >= 0 && width > 1
      })
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const arrived = await page
        .locator(':focus')
        .evaluate((element) => element.closest('main') !== null)
      return { offered, arrived }
    })
    expect(seen).toEqual({ offered: true, arrived: true })
  })

  test.each([PHONE, DESK])(
    'at $width px the focus is always seen, and goes as the eye goes',
    async (look) => {
      const stops = await open(midal, look, tabThrough)
      const faults = faultsOf(stops, look)
      note({
        what: 'stops of the focus, faults',
        reach: `${MIDAL} (${site.name}), ${look.width} px`,
        measured: `${stops.length} stops, ${faults.length} faults`,
        ok: faults.length === 0,
      })
      expect(stops.length).toBeGreaterThan(10)
      expect(faults).toEqual([])
    },
  )
})

/** A stop of the focus on its way through a page. */
interface Stop {
  readonly name: string
  readonly part: string
  /** Whether it is in the window and nothing lies over it. */
  readonly isSeen: boolean
  readonly isMarked: boolean
  /** Its first line, on the page. */
  readonly top: number
  readonly bottom: number
  readonly left: number
}

/** Presses Tab until the focus leaves the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((parts): Stop | null => {
      const element = document.activeElement
      if (element === null || element === document.body || element.matches('[data-met]'))
        return null
      element.setAttribute('data-met', '')
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const lines = [...element.getClientRects()]
      const line = lines[0] ?? element.getBoundingClientRect()
      const isOnTop = ({ left, top, width, height }: DOMRect) => {
        const there = document.elementFromPoint(left + width / 2, top + height / 2)
        return there !== null && (element.contains(there) || there.contains(element))
      }
      return {
        name: `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 30)}”`,
        part: parts.find((part) => element.closest(part) !== null) ?? 'text',
        isSeen: element.checkVisibility({ opacityProperty: true }) && lines.some(isOnTop),
        isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        top: line.top + scrollY,
        bottom: line.bottom + scrollY,
        left: line.left,
      }
    }, PARTS)
    if (stop === null) return stops
    stops.push(stop)
  }
}

function faultsOf(stops: readonly Stop[], { width }: Look): string[] {
  const seen = stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `not seen: ${name}`)
  const marked = stops.filter(({ isMarked }) => !isMarked).map(({ name }) => `not marked: ${name}`)
  const isNarrow = width < 640
  const turns = stops.slice(1).flatMap((stop, i) => {
    const last = stops[i] as Stop
    // On a narrow screen all stands below one another; on a wide one within a part.
    if (last.part !== stop.part && !isNarrow) {
      const wasHere = stops.slice(0, i + 1).some(({ part }) => part === stop.part)
      return wasHere && stop.part !== 'text' ? [`back to ${stop.part}: ${stop.name}`] : []
    }
    if (last.part === 'header.site' || stop.part === 'header.site') return []
    const isSameLine = stop.top < last.bottom - 2 && stop.bottom > last.top + 2
    const isOnward = isSameLine ? stop.left >= last.left : stop.top >= last.top
    return isOnward ? [] : [`from ${last.name} back to ${stop.name}`]
  })
  return [...seen, ...marked, ...turns]
}
