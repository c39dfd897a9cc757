import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { imageSizeFromFile } from 'image-size/fromFile'
import type { Format } from '../model/article.ts'
import { DEFAULT_CONFIG } from '../model/config.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareText, diagnose, quotable } from '../model/diagnostic.ts'
import type { ArticleFile, Asset, Folder } from '../model/site.ts'
import { readConfig } from '../parse/config.ts'
import { mapInBatches } from './batches.ts'
import { readText, unreadable } from './read-text.ts'

const FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/\.txt$/iu, 'plain'],
  [/\.md$/iu, 'markdown'],
]
const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu
/** Texts about a folder, not articles of it, by a convention that is older than this program. */
const ABOUT =
  /^(?:README|LICENSE|LICENCE|CHANGELOG|CONTRIBUTING|SECURITY|NOTICE|AUTHORS)\.(?:md|txt)$/u
const CONFIG = 'encyclopedia.yaml'

/**
 * Reads a content folder: its settings, and which articles and images it has. Names that begin with `.` or `_`,
 * `node_modules`, files such as README.md, and the folders to leave out are no content.
 */
export async function read(folder: string, leaveOut: readonly string[]): Promise<Folder> {
  const found = await walk(folder, '', new Set(leaveOut.map((path) => resolve(path))))
  const files = [...found.files].sort(compareText)
  const articles = files.flatMap((path): ArticleFile[] => {
    const format = ABOUT.test(path.replace(/^.*\//u, '')) ? null : formatOf(path)
    return format === null ? [] : [{ path, format }]
  })
  const config = files.includes(CONFIG) ? readText(folder, CONFIG) : null
  const settings = config?.text ? readConfig(quotable(CONFIG, config.text)) : null
  const images = files.filter((path) => IMAGE.test(path))
  return {
    config: settings?.config ?? DEFAULT_CONFIG,
    configFile: config?.text ? quotable(CONFIG, config.text) : null,
    files: articles,
    assets: await mapInBatches(images, (path) => measure(folder, path)),
    diagnostics: [
      ...found.diagnostics,
      ...(config?.diagnostics ?? []),
      ...(settings?.diagnostics ?? []),
    ],
  }
}

interface Found {
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

async function walk(root: string, folder: string, leaveOut: ReadonlySet<string>): Promise<Found> {
  const files: string[] = []
  const diagnostics: Diagnostic[] = []
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
    (error: unknown) => error as Error,
  )
  if (entries instanceof Error) return { files, diagnostics: [unreadable(folder, entries)] }
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (/^[._]|^node_modules$/u.test(entry.name) || leaveOut.has(resolve(root, path))) continue
    if (entry.isSymbolicLink()) diagnostics.push(symbolicLink(path))
    else if (entry.isDirectory()) {
      const below = await walk(root, path, leaveOut)
      files.push(...below.files)
      diagnostics.push(...below.diagnostics)
    } else if (entry.isFile()) files.push(path)
  }
  return { files, diagnostics }
}

function formatOf(path: string): Format | null {
  return FORMATS.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

async function measure(folder: string, path: string): Promise<Asset> {
  try {
    const { width, height, orientation = 1 } = await imageSizeFromFile(join(folder, path))
    // From 5 on, EXIF lays the picture on its side, and browsers turn it.
    return { path, size: orientation < 5 ? { width, height } : { width: height, height: width } }
  } catch {
    // Whatever the library finds wrong with the file, for us it is a file that is no image.
    return { path, size: null }
  }
}

function symbolicLink(path: string): Diagnostic {
  return diagnose(quotable(path, ''), {
    rule: 'symbolic-link',
    message: 'A symbolic link is not followed',
    advice: 'Put the file or folder itself there',
  })
}
