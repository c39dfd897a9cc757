import { isUtf8 } from 'node:buffer'
import { join } from 'node:path'
import type { Source } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnose, quotable } from '../model/diagnostic.ts'
import type { ArticleFile } from '../model/site.ts'
import { decode } from './decode.ts'
import { leadsAstray } from './leads-astray.ts'
import { readPlainFile } from './read-plain-file.ts'

/** An article's file as read; no source where it cannot be: the diagnostics say why. */
export interface ReadSource {
  readonly source: Source | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads an article's file. */
export function readSource(folder: string, { path, format }: ArticleFile): ReadSource {
  const { text, diagnostics } = readText(folder, path)
  return { source: text === null ? null : { ...quotable(path, text), format }, diagnostics }
}

/** A text file as read. */
export interface ReadText {
  /** Null where the file cannot be read; the diagnostics say why. */
  readonly text: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The longest article of Wikipedia may have so many bytes, too: to parse more takes minutes. */
const MOST = 2 << 20

/** Reads a text file, in UTF-8. Synchronous: articles are small and many, and a promise costs several times what reading does. */
export function readText(folder: string, path: string): ReadText {
  const bytes = leadsAstray(path) ? new Error('it lies elsewhere') : bytesOf(join(folder, path))
  if (bytes instanceof Error) return { text: null, diagnostics: [unreadable(path, bytes)] }
  if (typeof bytes === 'number') return { text: null, diagnostics: [tooLarge(path, bytes)] }
  if (isUtf8(bytes)) return { text: decode(bytes), diagnostics: [] }
  return { text: null, diagnostics: [notUtf8(path, bytes)] }
}

function bytesOf(path: string): Buffer | number | Error {
  try {
    return readPlainFile(path, MOST)
  } catch (error) {
    return error as Error
  }
}

/** A file or folder that the system keeps to itself. */
export function unreadable(path: string, error: Error): Diagnostic {
  return diagnose(quotable(path || '.', ''), {
    rule: 'unreadable-file',
    message: `The system does not let it be read (${'code' in error ? error.code : error.message})`,
    advice: 'Check its permissions',
  })
}

function tooLarge(path: string, size: number): Diagnostic {
  return diagnose(quotable(path, ''), {
    rule: 'too-large',
    message: `This file has ${megabytes(size)} MB; an article has at most ${megabytes(MOST)}`,
    advice: 'Part it into several; if it is no article, begin its name with _ or move it elsewhere',
  })
}

/** To one decimal, and never less than it is. */
function megabytes(size: number): number {
  return Math.ceil((size / (1 << 20)) * 10) / 10
}

function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const lines = splitLines(bytes)
  const line = lines.findIndex((one) => !isUtf8(one))
  const broken = lines[line] ?? bytes
  const readable = decode(broken.subarray(0, validLength(broken)))
  // The line as far as it can be read, with a sign for each byte that cannot; UTF-16 would be signs alone.
  const text = isUtf16 ? '' : decode(bytes)
  return diagnose(quotable(path, text), {
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
