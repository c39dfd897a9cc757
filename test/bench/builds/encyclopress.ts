import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { COMMAND } from '../program.ts'
import { CHANGE } from './change.ts'
import type { Generator } from './generator.ts'

const [CONTENT, OUT] = ['content', 'out']
const TEMPLATE = 'article-foot.eta'
/** The bars are those of a site whose names are searched; what texts cost `npm run bench -- search` measures. */
const SETTINGS = 'search: names\n'

/** The compiled command, as users run it. */
export function encyclopress(): Generator {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return {
    name: 'encyclopress',
    version,
    content: CONTENT,
    out: OUT,
    layOut: (project) => {
      mkdirSync(join(project, CONTENT))
      writeFileSync(join(project, CONTENT, 'encyclopedia.yaml'), SETTINGS)
    },
    filesOf: (article, redirect) => (redirect === null ? [article] : [article, redirect]),
    changeTemplate: (project) => {
      const folder = join(project, CONTENT, 'templates')
      mkdirSync(folder)
      const ours = readFileSync(resolve('templates', TEMPLATE), 'utf8')
      writeFileSync(join(folder, TEMPLATE), ours + CHANGE)
    },
    command: [process.execPath, COMMAND, 'build', CONTENT, '--out', OUT],
  }
}
