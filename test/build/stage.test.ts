import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stage } from '../../src/build/stage.ts'
import { temporaryFolder } from '../support/cli.ts'

/** Stages a file of pieces for a folder that holds `before`; says what the temporary file holds then. */
async function staged(pieces: Iterable<string>, before: string | null): Promise<string | null> {
  const folder = temporaryFolder(before === null ? {} : { 'facts.csv': before })
  const temporary = join(folder, 'tmp')
  const on = { target: join(folder, 'facts.csv'), temporary, content: folder }
  const isNew = await stage({ path: 'facts.csv', pieces }, on)
  expect(existsSync(temporary)).toBe(isNew)
  return isNew ? readFileSync(temporary, 'utf8') : null
}

describe('a file in pieces', () => {
  test('is written whole beside its place', async () => {
    expect(await staged(['a\n', '', 'ü\n'], null)).toBe('a\nü\n')
  })

  test('is dropped where its place has the same bytes', async () => {
    expect(await staged(['a\n', 'b\n'], 'a\nb\n')).toBe(null)
    expect(await staged([], '')).toBe(null)
  })

  test('is kept where its place has other bytes, be they as many', async () => {
    expect(await staged(['a\n', 'b\n'], 'a\nc\n')).toBe('a\nb\n')
    expect(await staged(['a\n', 'b\n'], 'a\n')).toBe('a\nb\n')
  })

  test('is written in many batches where it is long', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `${index} Ménaka\n`)
    const made = {
      *[Symbol.iterator]() {
        for (const line of lines) yield line
      },
    }
    expect(await staged(made, null)).toBe(lines.join(''))
    expect(await staged(made, lines.join(''))).toBe(null)
  })
})
