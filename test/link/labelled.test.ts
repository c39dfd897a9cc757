import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Place } from '../support/mentions.ts'
import { findMentions, readLabelled } from '../support/mentions.ts'

const SET = new URL('../fixtures/mentions/', import.meta.url).pathname
const SEEDS = new URL('../../seeds/', import.meta.url).pathname
/** The last one was written when the rules were done, by somebody who did not know them. */
const FOLDERS = ['sahel', 'manual', 'world', 'held-out', 'fresh'].filter((folder) =>
  existsSync(SET + folder),
)

/** What was labelled, what was found, and what both agree on. */
interface Score {
  readonly labelled: number
  readonly found: number
  readonly right: number
}

function score(labels: readonly Place[], found: readonly Place[]): Score {
  const keys = new Set(labels.map(keyOf))
  return {
    labelled: labels.length,
    found: found.length,
    right: found.filter((place) => keys.has(keyOf(place))).length,
  }
}

/** Of each target, its first mention in each article: that is the one a page links. */
function firsts(places: readonly Place[]): Place[] {
  const first = new Map<string, Place>()
  for (const place of places) {
    const key = `${place.file} ${place.target}`
    if (place.start < (first.get(key)?.start ?? Number.POSITIVE_INFINITY)) first.set(key, place)
  }
  return [...first.values()]
}

function keyOf({ file, start, target }: Place): string {
  return `${file} ${start} ${target}`
}

function sum(scores: readonly Score[]): Score {
  const add = (name: keyof Score) => scores.reduce((total, one) => total + one[name], 0)
  return { labelled: add('labelled'), found: add('found'), right: add('right') }
}

function precisionOf({ right, found }: Score): number {
  return right / found
}

function recallOf({ right, labelled }: Score): number {
  return right / labelled
}

/** Scores of each folder and of all. */
function judge(hasExceptions: boolean, take: (places: readonly Place[]) => readonly Place[]) {
  const folders = FOLDERS.map((folder) => {
    const { files, labels } = readLabelled(SET + folder)
    return [folder, score(take(labels), take(findMentions(files, hasExceptions)))] as const
  })
  return { folders, together: sum(folders.map(([, one]) => one)) }
}

function lineOf(name: string, one: Score): string {
  const columns = [one.labelled, one.found, precisionOf(one).toFixed(4), recallOf(one).toFixed(4)]
  return name.padEnd(12) + columns.map((column) => String(column).padStart(10)).join('')
}

function table(title: string, { folders, together }: ReturnType<typeof judge>): string {
  return [
    title,
    `${''.padEnd(12)}  labelled     found precision    recall`,
    ...folders.map(([folder, one]) => lineOf(folder, one)),
    lineOf('together', together),
    '',
  ].join('\n')
}

describe('the labelled set of mentions', () => {
  const published = judge(true, firsts)

  test('is as large as it must be, and in large part of the companion articles and the manual', () => {
    expect(published.together.labelled).toBeGreaterThanOrEqual(300)
    const own = published.folders.filter(([folder]) => ['sahel', 'manual'].includes(folder))
    expect(sum(own.map(([, one]) => one)).labelled).toBeGreaterThanOrEqual(150)
  })

  test('first mentions are found with a precision of 0.99 and a recall of 0.95', () => {
    console.info(
      [
        table('First mentions: what a page links', published),
        table(
          'All mentions',
          judge(true, (places) => places),
        ),
        table('First mentions, had no article excluded a name', judge(false, firsts)),
      ].join('\n'),
    )
    expect(precisionOf(published.together)).toBeGreaterThanOrEqual(0.99)
    expect(recallOf(published.together)).toBeGreaterThanOrEqual(0.95)
  })

  test('its companion articles are those of seeds/, with labels for links', () => {
    const { files } = readLabelled(`${SET}sahel`)
    for (const [name, text] of files) {
      const seed = readFileSync(SEEDS + name, 'utf8')
      const plain = seed.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|#]*)(?:#[^[\]|]*)?\]\]/gu, '$1')
      expect(text, name).toBe(plain)
    }
  })
})
