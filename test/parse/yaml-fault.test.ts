import { expect, test } from 'vitest'
import { quotable } from '../../src/model/diagnostic.ts'
import { readYaml } from '../../src/parse/yaml.ts'

/** What is wrong with a YAML, the part that it is about in brackets. */
function told(text: string): string {
  const [fault] = readYaml(quotable('a.yaml', text), text).diagnostics
  if (fault?.location == null) return 'nothing'
  const { line, column, length } = fault.location
  const marked = fault.excerpt?.text.slice(column - 1, column - 1 + length)
  return `${line}: ${fault.message} [${marked}]`
}

test.each([
  [
    'title: Niger: a country',
    '1: This value holds a colon and a space, and so looks like another key [Niger: a country]',
  ],
  ['a: b\n c: d', '1: This key has a value, and the indented line below it another [b]'],
  ['title: "Niger\nb: c', '1: The " here is not closed ["Niger]'],
  ["a: b\nc: 'd", "2: The ' here is not closed ['d]"],
  ['a: "b"\nc: ["d", "e]', '2: The " here is not closed ["e]]'],
  ['title: [a, b\nc: d', '2: The [ or { of a list above is not closed [c: d]'],
  ['a:\n\tb: c', '2: This line is indented with a tab [\t]'],
  ['title: @home', '1: A value cannot begin with @ [@home]'],
  ['title: `x`', '1: A value cannot begin with ` [`x`]'],
  ['a: b\nfoo\nc: d', '2: This line has no colon with a space behind it, so it is no key [foo]'],
  ['a:b\nc: d', '1: This line has no colon with a space behind it, so it is no key [a:b]'],
  ['a: b\n  c: d\ne: f', '1: This key has a value, and the indented line below it another [b]'],
  ['a:\n  - b\n c: d', '3: This line begins at another column than those it belongs to [ c: d]'],
  ['a: - b', '1: A list cannot begin behind its key [- b]'],
  ['a: "x" y', '1: Behind the closing quotation mark stands more [y]'],
  ["a: 'it's'", "1: Behind the closing quotation mark stands more [s']"],
  ['k: [a, b]]', '1: This ] closes nothing []]'],
  ['a: "\\q"', '1: Between " and " a \\ means something of its own [\\]'],
  ['a: b\n...\nc: d', '3: A line of --- or ... above ends the YAML, and here is more [c: d]'],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected)
})
