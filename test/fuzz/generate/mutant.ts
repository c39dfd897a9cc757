import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { piece } from './text.ts'

const FOLDERS = [
  'seeds',
  ...readdirSync('test/fixtures/sites').map((name) => `test/fixtures/sites/${name}`),
]

/** Real articles: those of the seeds and of the sites of fixtures, but for the longest. */
const REAL = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/u.test(path) && !path.endsWith('README.md'))
    .sort()
    .map((path) => ({
      isPlain: path.endsWith('.txt'),
      text: readFileSync(`${folder}/${path}`, 'utf8'),
    })),
).filter(({ text }) => text.length < 6000)

type Change = (text: string, at: number, size: number, other: string) => string

/** Puts in, takes out, says twice, exchanges with what stands beside, and brings in from elsewhere. */
const CHANGES: readonly Change[] = [
  (text, at, _, other) => text.slice(0, at) + other + text.slice(at),
  (text, at, size) => text.slice(0, at) + text.slice(at + size),
  (text, at, size) => text.slice(0, at + size) + text.slice(at),
  (text, at, size) =>
    text.slice(0, at) +
    text.slice(at + size, at + 2 * size) +
    text.slice(at, at + size) +
    text.slice(at + 2 * size),
  (text, at, size, other) => text.slice(0, at) + other + text.slice(at + size),
]

const foreign = fc
  .tuple(fc.constantFrom(...REAL), fc.nat(6000), fc.integer({ min: 1, max: 400 }))
  .map(([{ text }, at, size]) => text.slice(at % text.length, (at % text.length) + size))

const change = fc.tuple(
  fc.constantFrom(...CHANGES),
  fc.nat(6000),
  fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 300 })),
  fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: foreign }),
)

/** A real article with a few changes; false for one in Markdown. */
export const mutant = fc
  .tuple(fc.constantFrom(...REAL), fc.array(change, { maxLength: 5 }))
  .map(([{ isPlain, text }, changes]) => ({
    isPlain,
    text: changes.reduce(
      (now, [apply, at, size, other]) => apply(now, at % (now.length + 1), size, other),
      text,
    ),
  }))
