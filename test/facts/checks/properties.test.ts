import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interpreterOf } from '../../../src/facts/interpret.ts'
import { DEFAULT_CONFIG } from '../../../src/model/config.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { quotable } from '../../../src/model/diagnostic.ts'
import { parse } from '../../../src/parse/parse.ts'

const interpret = interpreterOf(DEFAULT_CONFIG)

/** What is told of an article about an attack with a lead. */
function told(lead: string, language = 'en'): readonly Diagnostic[] {
  const box =
    'Infobox military conflict\n- Conflict: Midal attack\n- Date: July 5, 2017\n- Combatant1: Niger\n- Casualties1: 5–6 killed, 2 injured'
  const text = `---\nlanguage: ${language}\n---\n= Midal attack =\n\n${box}\n\n${lead}\n`
  const { content } = parse({ ...quotable('a.txt', text), format: 'plain' })
  return content?.kind === 'article'
    ? interpret(content).diagnostics.filter(({ rule }) => rule.endsWith('-contradiction'))
    : []
}

const PIECES =
  'The Midal attack|was|took place|on|July 6, 2017|2016|(|)|, |. |; |seven|hundred|and|forty-one|5|–|to|c.|BC|soldiers|people|were|killed|killing|injured|in the village|of|*|**|[[Niger]]|\n|\n\n|İ|𝔸|٥|quatre-vingt|zweihundert|mil'.split(
    '|',
  )

test('any lead is compared without an exception, and what is told has both places in the file', () => {
  const lead = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 40 })
    .map((parts) => parts.join(' '))
  const check = (text: string, language: string) => {
    for (const { location, excerpt, related } of told(text, language)) {
      expect(location).not.toBeNull()
      expect(excerpt).not.toBeNull()
      expect(related?.excerpt).not.toBeNull()
    }
  }
  fc.assert(fc.property(lead, fc.constantFrom('en', 'fr', 'de', 'es', 'ar', 'ru'), check), {
    seed: 20170705,
    numRuns: 1000,
  })
})

test('a sentence of a hundred kilobytes is no prose', () => {
  for (const piece of [
    '5 ',
    'killed 5 ',
    'July 6, 2017, ',
    '(',
    'is a film de ',
    'zwei',
    'in 1999 ',
  ]) {
    expect(told(`The Midal attack was ${piece.repeat(100_000 / piece.length)}`)).toEqual([])
  }
})
