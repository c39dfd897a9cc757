import { resolve } from 'node:path'
import type { RolldownOptions } from 'rolldown'
import { notices } from './notices.ts'

/** A script of the browser's side: a classic one, since pages opened from a disk may load no modules. */
function script(input: string, file: string): RolldownOptions {
  return { input, output: { file, format: 'iife', minify: true } }
}

/**
 * The command with the libraries that it needs, in few files: to find and read hundreds of small ones
 * takes longer than to build a small site. Not minified, so that the trace of a fault can be read.
 */
const command: RolldownOptions = {
  // A thread shares its code with the command.
  input: { cli: 'src/cli.ts', 'build/worker': 'src/build/shard/worker.ts' },
  platform: 'node',
  // gray-matter can run front matter as code; we have switched that off.
  checks: { eval: false },
  // gray-matter brings a parser of YAML, which ours replaces.
  resolve: { alias: { 'js-yaml': resolve('compile/no-yaml.ts') } },
  plugins: [notices('LICENSES.txt')],
  output: {
    dir: 'lib',
    cleanDir: true,
    format: 'esm',
    comments: false,
    // V8 reads a file of one-byte characters sooner.
    charset: 'ascii',
    entryFileNames: '[name].js',
    // As deep as src/build/, whose modules find templates and scripts from where they are.
    chunkFileNames: 'build/[name].js',
  },
}

export default [
  command,
  script('src/reader/main.ts', 'lib/reader.js'),
  script('src/reader/suggest/main.ts', 'lib/suggest.js'),
  script('src/reader/random.ts', 'lib/random.js'),
  script('src/reader/days.ts', 'lib/days.js'),
  script('src/reader/table.ts', 'lib/table.js'),
  script('src/reader/search/main.ts', 'lib/search.js'),
]
