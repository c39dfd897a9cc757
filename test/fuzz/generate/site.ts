import fc from 'fast-check'
import type { Input } from '../input.ts'
import { markdown, plain } from './article.ts'
import { mutant } from './mutant.ts'
import { line } from './text.ts'

const NAMES = ['a', 'beta', 'Niger', 'deep/er/c', 'é', '中', 'a b', 'x.y', '__proto__', "d'e"]

const article = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.oneof(
      plain.map((text) => ({ isPlain: true, text })),
      markdown.map((text) => ({ isPlain: false, text })),
      mutant,
    ),
  )
  .map(([name, { isPlain, text }]): [string, string] => [`${name}.${isPlain ? 'txt' : 'md'}`, text])

const quoted = line.map((text) => JSON.stringify(text))
const setting = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'description', 'license', 'source', 'home'), quoted),
  fc.tuple(
    fc.constant('language'),
    fc.constantFrom('en', 'de', 'fr', 'es', 'ar', 'zh', 'ru', 'zh-Hant', 'x'),
  ),
  fc.tuple(
    fc.constant('url'),
    fc.constantFrom('https://example.org/a b/', 'https://example.org', 'javascript:a'),
  ),
  fc.tuple(fc.constant('autolink'), fc.constantFrom('first', 'section', 'off')),
  fc.tuple(fc.constant('search'), fc.constantFrom('full', 'names', 'off')),
)
const config = fc
  .uniqueArray(setting, { selector: ([key]) => key, maxLength: 4 })
  .map((settings) => settings.map(([key, value]) => `${key}: ${value}\n`).join(''))

const LINE_ENDS = [['\n'], ['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']] as const

function withLineEnds(text: string, ends: readonly string[]): string {
  return text.split('\n').reduce((before, after, at) => before + ends[at % ends.length] + after)
}

/** A content folder of one to three articles, and perhaps settings. */
export const site: fc.Arbitrary<Input> = fc
  .tuple(
    fc.array(article, { minLength: 1, maxLength: 3 }),
    fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: config }),
    fc.constantFrom(...LINE_ENDS),
  )
  .map(([articles, settings, ends]) => {
    const files = [
      ...articles,
      ...(settings === '' ? [] : [['encyclopedia.yaml', settings] as const]),
    ]
    return Object.fromEntries(
      files.map(([path, text]) => [
        path,
        withLineEnds(text, ends).replace(/\p{Surrogate}/gu, '\ufffd'),
      ]),
    )
  })
