import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inMemoryFolder, median } from '../measure.ts'
import { COMMAND } from '../program.ts'
import { run } from './run.ts'

/** Milliseconds by the clock on the wall. */
export interface Starting {
  /** `encyclopress --version`. */
  readonly version: number
  /** A site of one article, the seed, cold. */
  readonly article: number
}

const RUNS = 9
const SEED = 'seeds/midal-attack.txt'

/** Measures what it costs to begin. */
export function startingTimes(): Promise<Starting> {
  return inMemoryFolder(async (folder) => {
    const versions: number[] = []
    const articles: number[] = []
    for (let round = 0; round < RUNS; round++) {
      const project = join(folder, String(round))
      mkdirSync(join(project, 'content'), { recursive: true })
      cpSync(SEED, join(project, 'content', 'article.txt'))
      const build = ['build', 'content', '--out', 'out']
      versions.push((await run([process.execPath, COMMAND, '--version'], project)).wall)
      articles.push((await run([process.execPath, COMMAND, ...build], project)).wall)
    }
    return { version: median(versions), article: median(articles) }
  })
}
