import { chmodSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { RULE_NAMES } from '../../src/model/rules.ts'
import { encyclopressAsNobody, temporaryFolder } from '../support/cli.ts'
import {
  articleNames,
  type Example,
  knownLines,
  readFaultArticle,
  writeFaultArticle,
} from './fault-article.ts'
import { MADE } from './made-files.ts'

/** What the manual says of faults is what happens. `npm run test:update` writes the reports anew. */
const isUpdate = process.env.UPDATE === '1'

describe('the manual has', () => {
  test('an article for each rule, and a rule for each article', () => {
    expect(articleNames()).toEqual([...RULE_NAMES].sort())
  })

  test('files made for rules alone that there are', () => {
    expect(Object.keys(MADE).filter((name) => !(RULE_NAMES as string[]).includes(name))).toEqual([])
  })
})

test('what the article about faults shows is what is told', async () => {
  const { text, examples } = readFaultArticle('faults')
  const reports = await Promise.all(examples.map((one) => reportOf(one)))
  if (isUpdate) writeFaultArticle('faults', text, reports)
  else expect(reports).toEqual(examples.map(({ report }) => report))
})

describe.each(articleNames().filter(isRule))('%s', (rule) => {
  const { text, examples, repairs } = readFaultArticle(rule)
  const make = MADE[rule]

  test('is told as its article shows', async () => {
    expect(examples, 'an example with its report').not.toEqual([])
    const reports = await Promise.all(examples.map((one) => reportOf(one, make)))
    if (isUpdate) writeFaultArticle(rule, text, reports)
    else expect(reports).toEqual(examples.map(({ report }) => report))
    for (const report of reports) expect(report).toContain(`[${rule}]\n`)
  })

  test.skipIf(make !== undefined)(
    'is gone when its writer does what the article says',
    async () => {
      const [example] = examples
      expect(repairs, 'a repair').not.toEqual([])
      const reports = repairs.map((files) =>
        reportOf({ ...(example as Example), files: { ...example?.files, ...files } }),
      )
      for (const report of await Promise.all(reports))
        expect(report).toMatch(
          /^\d+ articles?(?:, 1 draft)?: 0 errors, 0 warnings(?:, 0 suggestions)?\n$/u,
        )
    },
  )

  test.skipIf(isUpdate)('is described as in the code', () => {
    for (const line of knownLines(rule)) expect(text).toContain(`\n${line}\n`)
    expect(text).toContain('\n## What to do\n')
  })
})

function isRule(name: string): name is (typeof RULE_NAMES)[number] {
  return (RULE_NAMES as string[]).includes(name)
}

/** What `encyclopress check` prints in a folder with an example's files. */
async function reportOf({ files, args }: Example, make?: (folder: string) => void) {
  const folder = temporaryFolder(files)
  make?.(folder)
  if (make === MADE['unreadable-file']) {
    chmodSync(folder, 0o755)
    return (await encyclopressAsNobody(folder, ...args)).out
  }
  // A process for each would take longer than all the rest.
  const printed: string[] = []
  const print = (text: string) => printed.push(text)
  const pedantic = args.includes('--pedantic') ? ({ pedantic: true } as const) : {}
  const flags = { format: 'text', ...pedantic } as const
  await check(folder, flags, { ...TERMINAL, out: print, err: print })
  return printed.join('').replaceAll(`${folder}/`, '').replaceAll(folder, '.')
}

const TERMINAL = {
  version: '',
  runtime: '',
  colour: { out: false, err: false },
  screen: null,
  interrupted: () => Promise.resolve(),
}
