import { describe, expect, test } from 'vitest'
import { dataOf } from '../src/render/data.ts'
import { standingOf } from '../src/render/standing.ts'
import { reportText } from '../src/report/terminal.ts'
import type { Case } from './support/cases.ts'
import { caseFiles, readCases, writeCases } from './support/cases.ts'
import { compileTexts, outlineText, textHtml } from './support/compile.ts'

const FOLDER = new URL('fixtures/cases/', import.meta.url).pathname
const isUpdate = process.env.UPDATE === '1'

/** What a case can expect; each is about the first file, or about all of them where it says so. */
const KINDS: Record<string, (compiled: ReturnType<typeof compileTexts>, path: string) => string> = {
  /** The diagnostics of all files, as the terminal shows them. */
  report: ({ diagnostics }) => reportText(diagnostics, { colour: false, folder: '' }),
  /** The text of the page. */
  html: ({ site }, path) => {
    const article = site.articles.find(({ origin }) => origin.path === path)
    return article === undefined ? '' : `${textHtml(site, article)}\n`
  },
  /** The sections, nested. */
  outline: ({ site }, path) =>
    outlineText(site.articles.find(({ origin }) => origin.path === path)?.sections ?? []),
  /** One line for each field of the infobox: key, label, side, value, text. */
  infobox: ({ site }, path) => {
    const article = site.articles.find(({ origin }) => origin.path === path)
    const box = article === undefined ? null : dataOf(standingOf(site, article)).infobox
    if (!box) return ''
    const lines = box.fields.map(({ key, label, side, text, value }) => {
      const { type, ...rest } = value
      const details = Object.values(rest)
        .map((detail) => ` ${JSON.stringify(detail)}`)
        .join('')
      return `${key} (${label}${side === undefined ? '' : `, side ${side}`}) ${type}${details} | ${JSON.stringify(text)}`
    })
    return [box.type, ...lines, ''].join('\n')
  },
  /** The article as data. */
  json: ({ site }, path) => {
    const article = site.articles.find(({ origin }) => origin.path === path)
    return article === undefined
      ? ''
      : `${JSON.stringify(dataOf(standingOf(site, article)), null, 2)}\n`
  },
}

for (const file of caseFiles(FOLDER)) {
  describe(file.slice(FOLDER.length), () => {
    const updated: Case[] = []
    for (const one of readCases(file)) {
      test(one.name, () => {
        const compiled = compileTexts(one.files)
        const [first = ''] = one.files.keys()
        const actual = new Map(
          [...one.expected.keys()].map((kind) => {
            const show = KINDS[kind]
            if (show === undefined)
              throw new Error(`>>> ${kind} is not one of ${Object.keys(KINDS).join(', ')}`)
            return [kind, show(compiled, first)] as const
          }),
        )
        updated.push({ ...one, expected: actual })
        if (isUpdate) writeCases(file, updated)
        else
          for (const [kind, text] of one.expected)
            expect(actual.get(kind)?.trimEnd(), kind).toBe(text.trimEnd())
      })
    }
  })
}
