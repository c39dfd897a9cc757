import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import type { Look } from './chromium.ts'
import { DESK, PHONE } from './chromium.ts'
import { note } from './figures.ts'
import type { Site } from './sites.ts'
import { EVERY_SITE } from './sites.ts'
import { BROWSER, reader } from './visit.ts'

/**
 * Every page at both sizes, light and dark. The host changes nothing about that: from the disk two of
 * the four looks are taken, from the server the other two.
 */
const LOOKS: Readonly<Record<Site['from'], readonly Look[]>> = {
  file: [
    { ...DESK, scheme: 'light' },
    { ...PHONE, scheme: 'dark' },
  ],
  http: [
    { ...DESK, scheme: 'dark' },
    { ...PHONE, scheme: 'light' },
  ],
}

describe.skipIf(BROWSER === null).each(EVERY_SITE)('$name', (site) => {
  const { all } = reader()

  test.each(LOOKS[site.from])(
    'axe finds nothing on any page at $width px, $scheme',
    async (look) => {
      const found = await all(site, look, axeFindings)
      note({
        what: 'axe findings',
        reach: `${site.name}, ${site.kinds.length} pages, ${look.width} px, ${look.scheme}`,
        measured: String(found.length),
        ok: found.length === 0,
      })
      expect(found).toEqual([])
    },
  )
})
