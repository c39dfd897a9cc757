import type { Paragraph } from 'mdast'
import { describe, expect, test } from 'vitest'
import { checkLanguageOf } from '../../../src/facts/checks/check-language.ts'
import { claimsOf } from '../../../src/facts/checks/claims.ts'
import { sentencesOf } from '../../../src/facts/checks/prose/sentences.ts'
import { language } from '../support.ts'

/** What a text counts, as `7 killed: nigerien soldiers`; ` (part)` where it may be a part. */
function claims(tag: string, text: string): readonly string[] {
  const checks = checkLanguageOf(language(tag))
  if (checks === null) throw new Error(`No words of ${tag}`)
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] }
  return sentencesOf([paragraph], checks).flatMap((sentence) =>
    claimsOf(sentence, checks).claims.map(({ fate, number, counted, isPart }) => {
      const what = counted.length === 0 ? '' : `: ${counted.join(' ')}`
      return `${number.min} ${fate}${what}${isPart ? ' (part)' : ''}`
    }),
  )
}

describe.each([
  ['en', 'Seven Nigerien soldiers were killed.', ['7 killed: nigerien soldiers']],
  ['en', 'It killed 32 people and injured 100.', ['32 killed: people', '100 injured']],
  ['en', 'The fire left ten dead and 20 wounded.', ['10 killed', '20 injured']],
  ['en', 'Four people died.', ['4 killed: people']],
  ['en', 'They captured nine vehicles.', ['9 captured: vehicles']],
  ['en', 'In the village 12 people died.', ['12 killed: people (part)']],
  ['en', 'The crew of six were killed.', ['6 killed (part)']],
  ['en', 'It killed 5 of the guards.', ['5 killed (part)']],
  ['fr', 'Il fit trente-huit morts et 40 blessés.', ['38 killed', '40 injured']],
  ['fr', 'Il causa la mort de douze personnes.', ['12 killed: personnes']],
  ['de', '67 Menschen kamen ums Leben.', ['67 killed: menschen']],
  ['de', 'Fünf Soldaten wurden im Tal getötet.', ['5 killed: soldaten (part)']],
  ['es', 'Causó la muerte de noventa personas.', ['90 killed: personas']],
  ['es', 'Murieron cinco soldados.', ['5 killed: soldados']],
] as const)('in %s', (tag, text, expected) => {
  test(`"${text}" counts`, () => expect(claims(tag, text)).toEqual(expected))
})

describe.each([
  ['who kills is not killed', 'Thirty gunmen killed the guards.'],
  ['two fates at once', 'Some 300 were killed or wounded.'],
  ['a day', 'On 5 July 1990 killed were found.'],
  ['an order', 'The fifth man killed was a guard.'],
  ['a time', 'They died five days later.'],
  ['one of many', 'One of the killed was a guard.'],
  ['all but one', 'All but one were killed.'],
])('nothing is counted: %s', (_, text) => {
  test(text, () => expect(claims('en', text).filter((one) => !one.endsWith('(part)'))).toEqual([]))
})
