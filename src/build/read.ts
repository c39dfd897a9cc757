import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Format } from '../model/article.ts'
import { DEFAULT_CONFIG } from '../model/config.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose, quotable } from '../model/diagnostic.ts'
import type { ArticleFile, Asset, Folder } from '../model/site.ts'
import { readConfig } from '../parse/config.ts'
import { activePartOf } from '../parse/svg/active-part.ts'
import { mapInBatches } from './batches.ts'
import { readPlugins } from './plugins/read-plugins.ts'
import { readText, unreadable } from './read-text.ts'
import type { Survey } from './survey.ts'

const FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/\.txt$/iu, 'plain'],
  [/\.md$/iu, 'markdown'],
]
const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu
const SVG = /\.svg$/iu
/** Texts about a folder, not articles of it, by a convention that is older than this program. */
const ABOUT =
  /^(?:README|LICENSE|LICENCE|CHANGELOG|CONTRIBUTING|SECURITY|NOTICE|AUTHORS)\.(?:md|txt)$/u
const CONFIG = 'encyclopedia.yaml'

/**
 * Reads a content folder: its settings, and which articles and images it has. Files such as README.md are
 * no articles.
 */
export async function read(folder: string, found: Survey): Promise<Folder> {
  const files = found.stamps.paths
  const articles = files.flatMap((path): ArticleFile[] => {
    const format = ABOUT.test(path.replace(/^.*\//u, '')) ? null : formatOf(path)
    return format === null ? [] : [{ path, format }]
  })
  const config = files.includes(CONFIG) ? readText(folder, CONFIG) : null
  const settings = config?.text ? readConfig(quotable(CONFIG, config.text)) : null
  const images = files.filter((path) => IMAGE.test(path))
  const measured = await mapInBatches(images, (path) => measure(folder, path))
  const plugins = await readPlugins(folder, files)
  const { config: given } = settings ?? { config: DEFAULT_CONFIG }
  const isReadable = plugins.diagnostic === null
  return {
    config: isReadable ? given : { ...given, home: null },
    configFile: config?.text ? quotable(CONFIG, config.text) : null,
    // What plugins were to read says nothing without them.
    files: isReadable ? articles : [],
    plugins: plugins.file,
    assets: measured.map(({ asset }) => asset),
    diagnostics: [
      ...found.diagnostics,
      ...(config?.diagnostics ?? []),
      ...(settings?.diagnostics ?? []),
      ...measured.flatMap(({ fault }) => fault ?? []),
      ...(isReadable ? [] : [plugins.diagnostic]),
    ],
  }
}

function formatOf(path: string): Format | null {
  return FORMATS.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** What browsers show, as image-size calls it; AVIF may be named by a brand of the family that it is of. */
const SHOWN = new Set(['avif', 'heif', 'mif1', 'msf1', 'gif', 'jpg', 'png', 'svg', 'webp'])
/** An image is copied as a whole, and nobody waits for one that has more bytes. */
const MOST = 256 << 20

function tooLarge(path: string, bytes: number): Diagnostic {
  return diagnose(quotable(path, ''), {
    rule: 'too-large',
    message: `This image has ${Math.ceil(bytes / (1 << 20))} MB; an image has at most ${MOST >> 20}`,
    advice: 'Save it smaller; if no article shows it, begin its name with _ or move it elsewhere',
  })
}

/** An image file as it was found. */
interface Measured {
  readonly asset: Asset
  /** Where the system does not let it be read, which would be found out when it is copied. */
  readonly fault: Diagnostic | null
}

async function measure(folder: string, path: string): Promise<Measured> {
  try {
    const bytes = (await stat(join(folder, path))).size
    if (bytes > MOST) return { asset: { path, size: null }, fault: tooLarge(path, bytes) }
    const activePart = SVG.test(path) ? activePartOf(readFileSync(join(folder, path))) : null
    if (activePart !== null) return { asset: { path, size: null, activePart }, fault: null }
    const { imageSizeFromFile } = await import('image-size/fromFile')
    const image = await imageSizeFromFile(join(folder, path))
    const { width, height, orientation = 1, type = '' } = image
    // Browsers look into pictures for their kind, and do not look for drawings in them.
    const isShown = SHOWN.has(type) && (type === 'svg') === SVG.test(path)
    if (!isShown) return { asset: { path, size: null }, fault: null }
    // From 5 on, EXIF lays the picture on its side, and browsers turn it.
    const size = orientation < 5 ? { width, height } : { width: height, height: width }
    return { asset: { path, size }, fault: null }
  } catch (error) {
    // Whatever the library finds wrong with the file, for us it is a file that is no image.
    const fault = error instanceof Error && 'syscall' in error ? unreadable(path, error) : null
    return { asset: { path, size: null }, fault }
  }
}
