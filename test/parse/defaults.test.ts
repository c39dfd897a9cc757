import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { configSchema } from '../../src/model/config-schema.ts'
import { quotable } from '../../src/model/diagnostic.ts'
import { readFrontMatter } from '../../src/parse/front-matter.ts'
import { NO_FRONT_MATTER } from '../../src/parse/no-front-matter.ts'

// Both are written out, so that a site without settings need not load what reads them.

test('a site without settings has what the schema gives by itself', () => {
  expect(DEFAULT_CONFIG).toEqual(configSchema.parse({}))
})

test('an article without front matter is like one with an empty one', () => {
  const source = { ...quotable('niger.txt', '---\n---\nNiger'), format: 'plain' as const }
  const { frontMatter } = readFrontMatter(source)
  expect({ ...frontMatter, lines: 0 }).toEqual(NO_FRONT_MATTER)
})
