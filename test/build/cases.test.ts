import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BuildResult } from '../../src/build/build.ts'
import { build } from '../../src/build/build.ts'
import { caseFiles, readCases } from '../support/cases.ts'
import { temporaryFolder } from '../support/cli.ts'
import { compileTexts } from '../support/compile.ts'

const FOLDER = 'test/fixtures/cases/'

function built(folder: string, out: string, cache: boolean): Promise<BuildResult> {
  const flags = { templates: null, strict: false, clean: false, threads: 1, runtime: 'test' }
  return build({ ...flags, content: join(folder, 'c'), out: join(folder, out), cache })
}

function faultsOf(result: BuildResult) {
  return result.outcome === 'refused' ? [] : result.diagnostics
}

describe('what writers write is built, whatever it is, and built again after a change', () => {
  test.each(caseFiles(FOLDER))(
    '%s',
    async (file) => {
      for (const { name, files } of readCases(file)) {
        const content = [...files].map(([path, text]) => [`c/${path}`, text] as const)
        const folder = temporaryFolder(Object.fromEntries(content))
        const first = await built(folder, 'out', true)
        expect(faultsOf(first), name).toEqual(compileTexts(files).diagnostics)
        const article = [...files.keys()].find((path) => /\.(?:txt|md)$/u.test(path))
        if (article === undefined) continue
        appendFileSync(join(folder, 'c', article), '\nMore words.\n')
        const [next, clean] = [
          await built(folder, 'out', true),
          await built(folder, 'clean', false),
        ]
        expect(faultsOf(next), name).toEqual(faultsOf(clean))
        expect(next.outcome, name).toBe(clean.outcome)
      }
    },
    120_000,
  )
})
