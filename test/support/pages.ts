import { rendererOf } from '../../src/build/renderer.ts'
import { readTheme } from '../../src/build/theme.ts'
import { render } from '../../src/render/render.ts'
import { compileTexts } from './compile.ts'
import type { TestSite } from './views.ts'
import { everyView } from './views.ts'

/** The files that pages of a site become, by path, with our own templates. */
export type Pages = ReadonlyMap<string, string>

/** Renders a site's pages without a disk. */
export async function pagesOf(site: TestSite): Promise<Pages> {
  const { theme } = await readTheme('.', 'none')
  const renderer = rendererOf(theme)
  const files = everyView(site).flatMap((view) => render(view, renderer))
  return new Map(files.map((file) => [file.path, 'text' in file ? file.text : '']))
}

/** A site of articles given as front matter and text, by their titles. */
export function siteOf(articles: Readonly<Record<string, string>>, settings = ''): TestSite {
  const files = Object.entries(articles).map(([title, text], index): [string, string] => {
    const [front, body] = text.startsWith('---\n') ? text.slice(4).split('---\n') : ['', text]
    return [`${index}.txt`, `---\n${front}---\n= ${title} =\n\n${body}\n`]
  })
  return compileTexts(new Map([['encyclopedia.yaml', `title: Test\n${settings}`], ...files])).site
}

/** The part of a page between two marks, as a reader sees it: without tags, on one line. */
export function seen(html: string | undefined, from: string, to: string): string {
  const start = html?.indexOf(from) ?? -1
  if (html === undefined || start === -1) return ''
  const end = html.indexOf(to, start + from.length)
  return html
    .slice(start, end === -1 ? undefined : end)
    .replace(/^[^<]*>/u, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;.])/gu, '')
    .trim()
}
