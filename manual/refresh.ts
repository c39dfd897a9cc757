/** Brings the manual in `docs/` to what the code says; `npm run docs` calls it, and then builds the manual. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DOCS, stale } from './manual.ts'

for (const [file, text] of stale()) {
  const path = resolve(DOCS, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stdout.write(`docs/${file}\n`)
}
