/** Builds a folder again and again as its parent asks for, and answers with milliseconds of CPU. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../../src/api/build.ts'
import { REPEATS } from './repeats.ts'

const folder = mkdtempSync(join(tmpdir(), 'encyclopress-linear-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('disconnect', () => process.exit())
await timeOf('a.txt', '= Title =\n\nText.')

process.on('message', async ({ name, length }: { name: string; length: number }) => {
  const repeat = REPEATS.find((one) => one.name === name)
  if (repeat === undefined) throw new Error(`There is no ${name}`)
  process.send?.(await timeOf(repeat.file, repeat.text(length)))
})

async function timeOf(file: string, text: string): Promise<number> {
  const content = join(folder, 'content')
  const out = join(folder, 'site')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(content, { recursive: true })
  writeFileSync(join(content, file), text)
  const before = process.cpuUsage()
  const result = await build({ content, out, threads: 1, cache: false })
  const { user } = process.cpuUsage(before)
  if (result.outcome === 'refused') throw new Error(result.message)
  return user / 1000
}
