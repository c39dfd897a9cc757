import { decode } from '../../src/build/decode.ts'
import { rendererOf } from '../../src/build/renderer.ts'
import { readTheme } from '../../src/build/theme.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Renderer } from '../../src/render/render.ts'
import { render } from '../../src/render/render.ts'
import { compileTexts } from '../support/compile.ts'
import type { TestSite } from '../support/views.ts'
import { everyView } from '../support/views.ts'
import type { Input } from './input.ts'

/** What a content folder becomes, without a disk. */
export interface Made {
  /** The texts as they are read: line ends are line feeds. */
  readonly texts: ReadonlyMap<string, string>
  readonly site: TestSite
  readonly diagnostics: readonly Diagnostic[]
  /** Every file of the site, by its path. */
  readonly files: ReadonlyMap<string, string>
}

const ASSETS = [
  { path: 'b.png', size: { width: 4, height: 3 } },
  { path: 'c.jpg', size: null },
]

/** Makes sites with our own templates. */
export async function siteMaker(): Promise<(input: Input) => Made> {
  const { theme } = await readTheme('.', 'none')
  const renderer = rendererOf(theme)
  return (input) => madeOf(input, renderer)
}

function madeOf(input: Input, renderer: Renderer): Made {
  const bytes = new TextEncoder()
  const texts = new Map(
    Object.entries(input).map(([path, text]) => [path, decode(bytes.encode(text))]),
  )
  const { site, diagnostics } = compileTexts(texts, ASSETS)
  const files = everyView(site).flatMap((view) => render(view, renderer))
  return {
    texts,
    site,
    diagnostics,
    files: new Map(files.map((file) => [file.path, 'text' in file ? file.text : ''])),
  }
}
