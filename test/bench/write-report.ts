import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'docs/speed.md'
/** What stands above this line is written by hand. */
const LINE = '`npm run bench -- --write` writes what follows.\n'

/** Puts a report into docs/speed.md, instead of the one before. */
export function writeReport(report: string): void {
  writeFileSync(FILE, withReport(readFileSync(FILE, 'utf8'), report))
}

/** A page with another report below its line. */
export function withReport(page: string, report: string): string {
  const [byHand, ...others] = page.split(LINE)
  if (others.length !== 1) throw new Error(`${FILE} needs the line ${LINE}`)
  return `${byHand}${LINE}\n\`\`\`text\n${report.trim()}\n\`\`\`\n`
}
