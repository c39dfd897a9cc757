import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildReading } from '../support/reading.ts'
import { tableOf } from './figures.ts'
import { serve } from './server.ts'

const ROOT = resolve(import.meta.dirname, '../..')

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the editions that the tests read. */
    readonly editions: Readonly<Record<EditionName, string>>
    /** Where the server has them, by edition. */
    readonly hosted: Readonly<Record<EditionName, string>>
    /** The file that collects what was measured. */
    readonly figures: string
  }
}

/** `dist` is the edition of the seeds; the others are fixtures, built for this run. */
export type EditionName = 'dist' | 'reading' | 'published' | 'indexes' | 'times'

/** Once per run: builds the fixtures with the real command, serves all editions, prints the table. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'encyclopress-reading-'))
  const editions = {
    dist: join(ROOT, 'dist'),
    reading: buildReading(folder),
    published: buildStrictly('published', folder),
    indexes: buildStrictly('indexes', folder),
    times: buildStrictly('times', folder),
  }
  const prefixes = {
    dist: 'some/where/',
    reading: 'some/where/else/',
    published: 'published/',
    indexes: 'indexes/',
    times: 'times/',
  }
  const host = await serve({
    [`/${prefixes.reading}`]: editions.reading,
    [`/${prefixes.dist}`]: editions.dist,
    [`/${prefixes.published}`]: editions.published,
    [`/${prefixes.indexes}`]: editions.indexes,
    [`/${prefixes.times}`]: editions.times,
  })
  const figures = join(folder, 'figures')
  project.provide('editions', editions)
  project.provide('hosted', {
    dist: host.url + prefixes.dist,
    reading: host.url + prefixes.reading,
    published: host.url + prefixes.published,
    indexes: host.url + prefixes.indexes,
    times: host.url + prefixes.times,
  })
  project.provide('figures', figures)
  return async () => {
    process.stdout.write(tableOf(figures))
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Builds a fixture that has no faults into a folder of its name; gives that folder. */
function buildStrictly(name: string, folder: string): string {
  const content = join(ROOT, 'test/fixtures/sites', name)
  const out = join(folder, name)
  const command = ['lib/cli.js', 'build', content, '--out', out, '--strict', '--quiet']
  execFileSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' })
  return out
}
