import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const SRC = new URL('../src/', import.meta.url).pathname

/** What each room may import besides itself; docs/architecture.md says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parse: ['model'],
  facts: ['model'],
  link: ['model'],
  render: ['model'],
  report: ['model'],
  // What the build and the browser's side must compute alike to search.
  search: ['model'],
  // The browser's side; of the model it takes types, and what both sides must compute alike.
  reader: ['model', 'search'],
  build: ['model', 'parse', 'facts', 'link', 'render', 'search'],
  // Types of the browser's side are in the model, as for all that both sides share.
  serve: ['model', 'build', 'report'],
  // What makes files for writers to begin from.
  scaffold: ['model', 'parse', 'facts'],
  commands: ['model', 'build', 'serve', 'scaffold', 'report'],
  // What other programs import.
  api: ['model', 'parse', 'facts', 'build'],
  cli: ['model', 'commands', 'report'],
  start: ['cli'],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

/** @example roomOf('parse/syntax/wiki-link.ts') // 'parse'; roomOf('cli.ts') // 'cli' */
function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/u, '')
}

function importsOf(path: string): string[] {
  const text = readFileSync(SRC + path, 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/gu)].map(([, to = '']) =>
    posix.normalize(posix.join(posix.dirname(path), to)),
  )
}

test('every room is on the plan', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([])
})

test('imports go one way', () => {
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter(
        (to) => roomOf(to) !== roomOf(path) && !MAY_IMPORT[roomOf(path)]?.includes(roomOf(to)),
      )
      .map((to) => `${path} imports ${to}`),
  )
  expect(wrong).toEqual([])
})

test('only cli.ts and start.ts touch the process', () => {
  const touching = files.filter((path) => /\bprocess\./u.test(readFileSync(SRC + path, 'utf8')))
  expect(touching).toEqual(['cli.ts', 'start.ts'])
})

test('no module keeps state: there is no `let` outside a function', () => {
  const stateful = files.filter((path) =>
    /^(?:export )?let /mu.test(readFileSync(SRC + path, 'utf8')),
  )
  expect(stateful).toEqual([])
})
