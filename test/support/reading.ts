import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const STONES = 60

/**
 * Builds the reading fixture with the real command: the folder as it stands, and many short articles
 * that lead to one, since nobody wants to read them as files.
 *
 * @param folder a new folder, which gets the content and the site.
 * @returns the folder of the site.
 */
export function buildReading(folder: string): string {
  const content = join(folder, 'content')
  cpSync(join(ROOT, 'test/fixtures/sites/reading'), content, { recursive: true })
  mkdirSync(join(content, 'stones'))
  for (let number = 1; number <= STONES; number++) {
    writeFileSync(join(content, `stones/${number}.txt`), stone(number))
  }
  const site = join(folder, 'site')
  const command = ['lib/cli.js', 'build', content, '--out', site, '--json']
  const { outcome, diagnostics } = JSON.parse(
    execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' }),
  ) as { outcome: string; diagnostics: { rule: string; path: string; message: string }[] }
  // Some articles are wanted, so that there is a page that says so.
  const faults = diagnostics.filter(({ rule }) => rule !== 'missing-article')
  if (outcome !== 'built' || faults.length > 0) throw new Error(JSON.stringify(faults, null, 2))
  return site
}

function stone(number: number): string {
  const paces = 300 * number
  return `---
categories: [Stones of the towpath]
autolink: off
---
= Towpath stone ${number} =

Stone ${number} of the towpath stands ${paces} paces above the gauge house, on the left bank of the [[Oske]]. The [[Mason of the stones]] is not known by name${number % 3 === 0 ? '; some think of [[Agna Leck]]' : ''}.
`
}
