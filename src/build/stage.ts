import { createHash } from 'node:crypto'
import { createReadStream, writeFileSync } from 'node:fs'
import { lstat, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputFile } from '../model/site.ts'
import { isSame } from './same.ts'

/** So many characters are written at once, where a file comes in pieces. */
const BATCH = 1 << 16

/** Where a file belongs, where it waits until it is whole, and the folder that copies are made from. */
export interface Stage {
  /** Null where nothing can be, or nothing that may be read. */
  readonly target: string | null
  readonly temporary: string
  readonly content: string
}

/** Writes a file to a temporary one unless its place has the same bytes; says whether it did. */
export async function stage(file: OutputFile, on: Stage): Promise<boolean> {
  if ('pieces' in file) return stagePieces(file.pieces, on)
  const { target, temporary, content } = on
  const bytes = await bytesOf(file, content)
  if (target !== null && isSame(target, bytes)) return false
  writeFileSync(temporary, bytes)
  return true
}

async function bytesOf(
  file: Exclude<OutputFile, { readonly pieces: unknown }>,
  content: string,
): Promise<Buffer> {
  if ('text' in file) return Buffer.from(file.text)
  if ('bytes' in file) return Buffer.from(file.bytes)
  return readFile(join(content, file.copyOf))
}

/** A long file is written before it is compared: it is never in memory as a whole. */
async function stagePieces(pieces: Iterable<string>, on: Stage): Promise<boolean> {
  const { target, temporary } = on
  const written = await writePieces(pieces, temporary)
  const found = target === null ? null : await lstat(target).catch(() => null)
  if (target === null || found === null || !found.isFile() || found.size !== written.size)
    return true
  if ((await hashOf(target)) !== written.hash) return true
  await rm(temporary)
  return false
}

async function writePieces(pieces: Iterable<string>, path: string) {
  const hash = createHash('sha256')
  const file = await open(path, 'w')
  let size = 0
  try {
    for (const text of batched(pieces)) {
      const bytes = Buffer.from(text)
      hash.update(bytes)
      size += bytes.length
      await file.writeFile(bytes)
    }
  } finally {
    await file.close()
  }
  return { size, hash: hash.digest('hex') }
}

/** Joins pieces, so that each batch but the last has some length. */
function* batched(pieces: Iterable<string>): Iterable<string> {
  let batch = ''
  for (const piece of pieces) {
    batch += piece
    if (batch.length < BATCH) continue
    yield batch
    batch = ''
  }
  yield batch
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer)
  return hash.digest('hex')
}
