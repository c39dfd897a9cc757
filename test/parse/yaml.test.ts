import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotable } from '../../src/model/diagnostic.ts'
import { readAnyYaml } from '../../src/parse/any-yaml.ts'
import { simpleYaml } from '../../src/parse/simple-yaml.ts'
import { hostileYaml } from './hostile-yaml.ts'

test('simple YAML is read as the parser of YAML reads it, or left to it', () => {
  const check = (text: string) => {
    const simple = simpleYaml(text)
    if (simple === null) return
    expect({ root: simple, diagnostics: [] }).toEqual(readAnyYaml(quotable('a.md', text), text))
  }
  fc.assert(fc.property(hostileYaml, check), { seed: 20170705, numRuns: 5000 })
})

test('front matter like that of the seeds is simple', () => {
  const text = [
    '',
    '# A comment.',
    'description: 2017 attack, as RFI "told" it',
    'categories: [Conflicts in the Sahel, Places in Niger]',
    '',
    'infobox:',
    '  # Another: comment',
    '  type: military conflict',
    '  Place: "Midal valley: Tahoua Region, Niger"',
    '  Opponents:',
    '    - JNIM',
    '',
  ].join('\n')
  expect(simpleYaml(text)).not.toBeNull()
})

test('what is not simple is left to the parser', () => {
  for (const text of [
    'a: b: c',
    'a: "b\\n"',
    'a: # b',
    'a: |\n  b',
    'a: *b',
    'a:\n',
    '- a: b',
    'a: b\n c',
  ]) {
    expect({ text, simple: simpleYaml(text) }).toEqual({ text, simple: null })
  }
})
