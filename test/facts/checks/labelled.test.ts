import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Diagnostic, Location } from '../../../src/model/diagnostic.ts'
import { compileTexts } from '../../support/compile.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname
const PLANTED = `${FIXTURES}contradictions/planted/`
const MARKS = /[⟦⟧]/gu

/** All articles of a folder and those below it, by their paths. */
function articlesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(?:txt|md)$/u.test(path) && !path.endsWith('README.md'))
      .sort()
      .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
  )
}

/** The words between ⟦ and ⟧ with the lines that they stand on. */
function plantedIn(text: string): readonly { line: number; words: string }[] {
  return text
    .split('\n')
    .flatMap((one, index) =>
      [...one.matchAll(/⟦(.+?)⟧/gu)].map(([, words = '']) => ({ line: index + 1, words })),
    )
}

function contradictionsIn(files: ReadonlyMap<string, string>): readonly Diagnostic[] {
  return compileTexts(files).diagnostics.filter(({ rule }) => rule.endsWith('-contradiction'))
}

function wordsAt(text: string, { line, column, length }: Location): string {
  return (text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length)
}

/** Whether a diagnostic is about what was planted: by its rule and by both of its places. */
function isFound(path: string, marked: string, found: readonly Diagnostic[]): boolean {
  const text = marked.replace(MARKS, '')
  const planted = plantedIn(marked)
  return found.some(({ rule, location, related }) => {
    const places = [location, related?.location].flatMap((place) => place ?? [])
    return (
      path.replace(/^.*\//u, '').startsWith(rule.replace('contradiction', '')) &&
      planted.every(({ line, words }) =>
        places.some((place) => place.line === line && wordsAt(text, place).includes(words)),
      )
    )
  })
}

const setOf = (path: string) => (path.includes('/') ? path.replace(/\/.*/u, '') : 'tuned on')

test('every planted contradiction is found, at both of its places', () => {
  const marked = articlesIn(PLANTED)
  const plain = new Map([...marked].map(([path, text]) => [path, text.replace(MARKS, '')]))
  const found = contradictionsIn(plain)
  const judged = [...marked].map(([path, text]) => ({
    path,
    isFound: isFound(
      path,
      text,
      found.filter(({ file }) => file === path),
    ),
  }))
  const missed = judged.filter((one) => !one.isFound).map(({ path }) => path)
  const besides = found.length - (judged.length - missed.length)
  for (const name of new Set(judged.map(({ path }) => setOf(path)))) {
    const some = judged.filter(({ path }) => setOf(path) === name)
    const good = some.filter((one) => one.isFound).length
    console.info(`${name}: ${good} of ${some.length} planted contradictions found`)
  }
  expect({ missed, besides }).toEqual({ missed: [], besides: 0 })
})

test.each([
  'contradictions/clean',
  'mentions/sahel',
  'mentions/world',
  'mentions/held-out',
  'mentions/fresh',
  'mentions/manual',
  'sites/reading',
  'sites/published',
  '../../seeds',
])('there is no false alarm in %s', (folder) => {
  const files = articlesIn(FIXTURES + folder)
  const plain = new Map(
    [...files].map(([path, text]) => [path, text.replace(/\{([^{}→]+)(?:→[^{}]+)?\}/gu, '$1')]),
  )
  const told = contradictionsIn(plain).map(({ file, message }) => `${file}: ${message}`)
  console.info(`${folder}: ${files.size} articles, ${told.length} false alarms`)
  expect(told).toEqual([])
})
