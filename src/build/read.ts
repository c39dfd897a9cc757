import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { imageSizeFromFile } from 'image-size/fromFile'
import type { Format, Source } from '../model/article.ts'
import { DEFAULT_CONFIG } from '../model/config.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareText, diagnose, quotable } from '../model/diagnostic.ts'
import type { Asset, Content } from '../model/site.ts'
import { readConfig } from '../parse/config.ts'
import { mapInBatches } from './batches.ts'
import { decode } from './decode.ts'

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
 * Reads a content folder: its articles, images and settings. Names that begin with `.` or `_`,
 * `node_modules`, files such as README.md, and the folders to leave out are no content.
 */
export async function read(folder: string, leaveOut: readonly string[]): Promise<Content> {
  const found = await walk(folder, '', new Set(leaveOut.map((path) => resolve(path))))
  const files = [...found.files].sort(compareText)
  const articles = files.filter(
    (path) => formatOf(path) !== null && !ABOUT.test(path.replace(/^.*\//u, '')),
  )
  const texts = articles.map((path) => readText(folder, path))
  const config = files.includes(CONFIG) ? readText(folder, CONFIG) : null
  const settings = config?.text ? readConfig(quotable(CONFIG, config.text)) : null
  const images = files.filter((path) => IMAGE.test(path))
  return {
    config: settings?.config ?? DEFAULT_CONFIG,
    configFile: config?.text ? quotable(CONFIG, config.text) : null,
    sources: texts.flatMap(({ path, text }): Source[] => {
      const format = formatOf(path)
      return text === null || format === null ? [] : [{ ...quotable(path, text), format }]
    }),
    assets: await mapInBatches(images, (path) => measure(folder, path)),
    diagnostics: [
      ...found.diagnostics,
      ...texts.flatMap(({ diagnostics }) => diagnostics),
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

interface ReadText {
  readonly path: string
  /** Null where the file cannot be read; the diagnostics say why. */
  readonly text: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Synchronous: articles are small and many, and a promise costs several times what reading does. */
function readText(folder: string, path: string): ReadText {
  const bytes = bytesOf(join(folder, path))
  if (bytes instanceof Error) return { path, text: null, diagnostics: [unreadable(path, bytes)] }
  if (isUtf8(bytes)) return { path, text: decode(bytes), diagnostics: [] }
  return { path, text: null, diagnostics: [notUtf8(path, bytes)] }
}

function bytesOf(path: string): Buffer | Error {
  try {
    return readFileSync(path)
  } catch (error) {
    return error as Error
  }
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

function unreadable(path: string, error: Error): Diagnostic {
  return diagnose(quotable(path || '.', ''), {
    rule: 'unreadable-file',
    message: `The system does not let it be read (${'code' in error ? error.code : error.message})`,
    advice: 'Check its permissions',
  })
}

function symbolicLink(path: string): Diagnostic {
  return diagnose(quotable(path, ''), {
    rule: 'symbolic-link',
    message: 'A symbolic link is not followed',
    advice: 'Put the file or folder itself there',
  })
}

function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const lines = splitLines(bytes)
  const line = lines.findIndex((one) => !isUtf8(one))
  const broken = lines[line] ?? bytes
  const readable = decode(broken.subarray(0, validLength(broken)))
  return diagnose(quotable(path, ''), {
    rule: 'not-utf8',
    location: { line: line + 1, column: readable.length + 1, length: 1 },
    message: isUtf16 ? 'This file is UTF-16' : 'This file is not UTF-8 from here on',
    advice: 'Save it as UTF-8 in your editor',
  })
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

/** How many bytes from the start are UTF-8, by halving. */
function validLength(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    // A cut within a character is no fault: up to three bytes more may complete it.
    const isGood = [0, 1, 2, 3].some((more) => isUtf8(bytes.subarray(0, middle - more)))
    if (isGood) good = middle
    else bad = middle
  }
  return (
    [0, 1, 2, 3]
      .map((less) => good - less)
      .find((end) => isUtf8(bytes.subarray(0, Math.max(0, end)))) ?? 0
  )
}
