import { expect, test } from 'vitest'
import type { Generated } from '../../manual/generated.ts'
import { put } from '../../manual/put.ts'

const GENERATED: Generated = {
  file: 'commands/build.md',
  title: 'encyclopress build',
  categories: ['Commands'],
  infobox: { type: 'command', Flags: 2 },
  sections: new Map([['Flags', '| flag |\n|---|\n| `--out` |\n\n### Deeper\n\nMore.']]),
}

test('where there is no article, one is begun', () => {
  expect(put(null, GENERATED)).toBe(`---
title: encyclopress build
categories:
  - Commands
infobox:
  type: command
  Flags: 2
---

## Flags

| flag |
|---|
| \`--out\` |

### Deeper

More.
`)
})

test('what a writer has written stays, around the section and in the infobox', () => {
  const text = `---
title: A title of the writer's
infobox:
  type: guide
  Flags: 7
  Writes: dist
aliases: [build]
---

**Prose** with ## a mark.

## Flags

Old.

### Older

## See also

Nothing.
`
  const result = put(text, GENERATED)
  expect(result).toBe(`---
title: A title of the writer's
infobox:
  type: command
  Flags: 2
  Writes: dist
aliases: [build]
---

**Prose** with ## a mark.

## Flags

| flag |
|---|
| \`--out\` |

### Deeper

More.

## See also

Nothing.
`)
  expect(put(result, GENERATED)).toBe(result)
})
