import { expect, test } from 'vitest'
import { byScore } from '../../../src/search/query/by-score.ts'

function inOrder(size: number, scores: readonly (readonly [article: number, score: number])[]) {
  const order = byScore(size)
  for (const [article, score] of scores) order.add(article, score)
  return order.articles()
}

test('the highest score stands first, and of equal ones the first article', () => {
  expect(
    inOrder(5, [
      [0, 1.5],
      [1, 0],
      [2, 7.25],
      [3, 1.5],
      [4, 12],
    ]),
  ).toEqual([4, 2, 0, 3, 1])
})

test('scores that differ in the fifth place are told apart in a site of a million articles', () => {
  expect(
    inOrder(1_000_000, [
      [3, 8.12345],
      [999_999, 8.12346],
    ]),
  ).toEqual([999_999, 3])
})

test('a score that is out of bounds is the highest, or the lowest', () => {
  expect(
    inOrder(3, [
      [0, -1],
      [1, 5000],
      [2, 4095],
    ]),
  ).toEqual([1, 2, 0])
})

test('nothing is in order by itself', () => {
  expect(inOrder(0, [])).toEqual([])
})
