import { rendererOf } from '../../../src/build/renderer.ts'
import { readTheme } from '../../../src/build/theme.ts'
import { render } from '../../../src/render/render.ts'
import { compileTexts } from '../../support/compile.ts'
import { everyView } from '../../support/views.ts'
import type { Payload } from './payloads.ts'

/** The keys of `encyclopedia.yaml` that are texts, and the words of the interface. */
export const OWNERS_PLACES = [
  'title',
  'description',
  'license',
  'source',
  'url',
  'infobox: type',
  'infobox: label of a key',
  'infobox: heading',
  'infobox: schema.org type',
  'infobox: property',
  'words of the interface',
]

const ARTICLE = `Infobox ship
- Name: Auk
- Rig: Sloop
- Crew: Lene Ost

A ship of [[Lene Ost]]. See [[Nobody]].
`

/** The pages of a site whose settings and words are a payload, by path. */
export async function configSite({ line, text }: Payload): Promise<ReadonlyMap<string, string>> {
  const config = {
    title: text,
    description: text,
    license: text,
    source: text,
    url: `https://site.example/${encodeURI(line.replace(/[?#\ud800-\udfff]/gu, ''))}`,
    infoboxes: {
      ship: {
        schemaOrg: line,
        fields: [
          { key: 'rig', label: line, heading: line, property: line },
          { key: 'crew', label: line, heading: line, value: 'entities' },
        ],
      },
      [line]: { aliases: ['boat'], fields: { rig: 'text' } },
    },
  }
  const files = new Map([
    ['encyclopedia.yaml', JSON.stringify(config)],
    ['a.txt', `= Auk =\n\n${ARTICLE}`],
    ['b.txt', '= Lene Ost =\n\nInfobox boat\n- Rig: none\n\nA sailor. [[Category:People]]\n'],
    ['c.txt', '= The Auk =\n\n#REDIRECT [[Auk]]\n'],
  ])
  const { theme } = await readTheme('.', 'none')
  const renderer = rendererOf(theme)
  const wordsOf: typeof renderer.wordsOf = (language) => {
    const words = renderer.wordsOf(language)
    const t: typeof words.t = (key, values) => words.t(key, values) + line
    return { ...words, t, label: () => line, typeName: () => line }
  }
  const { site } = compileTexts(files)
  const pages = everyView(site).flatMap((view) => render(view, { ...renderer, wordsOf }))
  return new Map(pages.map((file) => [file.path, 'text' in file ? file.text : '']))
}

/** Those that show most of it. */
export const SHOWN = ['index.html', 'wiki/auk.html', 'special/about.html', '404.html']
