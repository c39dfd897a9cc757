import { expect, test } from 'vitest'
import type { Judged } from './judge.ts'
import { isMissed, isWrong, judged, understood } from './judge.ts'

/** The part of the set that a file belongs to. */
function partOf({ file }: Judged): string {
  if (file === 'fresh.yaml') return 'fresh'
  return file.startsWith('aside-') ? 'aside' : 'tuned'
}

/** A label that is not met, as somebody mends it. */
function shown({ file, key, text, value, found }: Judged): string {
  const [wanted, got] = [value, found].map((one) => JSON.stringify(one))
  return `${file}, ${key}: ${JSON.stringify(text)}\n  wanted ${wanted}\n  got    ${got}`
}

const all = judged()
const BAR = 0.95

test.each(['tuned', 'aside', 'fresh'])('no wrong value, and nearly all understood: %s', (part) => {
  const some = all.filter((one) => partOf(one) === part)
  const share = understood(some)
  console.info(`${part}: ${some.length} texts, ${share.toFixed(3)} understood`)
  expect(some.filter(isWrong).map(shown)).toEqual([])
  expect(share, some.filter(isMissed).map(shown).join('\n')).toBeGreaterThanOrEqual(BAR)
})
