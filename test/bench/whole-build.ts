import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusFile } from './corpus.ts'
import { writeFiles } from './corpus.ts'
import { inMemoryFolder } from './measure.ts'
import type { Ran } from './process.ts'
import { runNode } from './process.ts'
import { COMMAND } from './program.ts'

/** Runs `encyclopress build` over some files into an empty folder, both in memory. */
export function wholeBuild(files: Iterable<CorpusFile>): Promise<Ran> {
  return inMemoryFolder((folder) => {
    const [content, out] = [join(folder, 'content'), join(folder, 'out')]
    mkdirSync(content)
    writeFiles(content, files)
    return runNode(COMMAND, ['build', content, '--out', out, '--quiet'])
  })
}
