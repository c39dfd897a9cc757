import { resolve } from 'node:path'
import type { Plugin, RolldownOptions } from 'rolldown'
import { notices } from './notices.ts'
import { seldom } from './seldom.ts'

/** A script of the browser's side: a classic one, since pages opened from a disk may load no modules. */
function script(input: string, file: string): RolldownOptions {
  return { input, output: { file, format: 'iife', minify: true } }
}

/** Says of a folder what its scripts are, whatever the package's are. */
function commonJs(): Plugin {
  return {
    name: 'common-js',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    },
  }
}

/**
 * The command with the libraries that it needs, in few files: to find and read hundreds of small ones
 * takes longer than to build a small site. Not minified, so that the trace of a fault can be read.
 */
const command: RolldownOptions = {
  // A thread shares its code with the command.
  input: { cli: 'src/start.ts', 'build/worker': 'src/build/shard/worker.ts' },
  platform: 'node',
  // gray-matter can run front matter as code; we have switched that off.
  checks: { eval: false },
  // gray-matter brings a parser of YAML, which ours replaces.
  resolve: {
    alias: {
      'js-yaml': resolve('compile/no-yaml.ts'),
      'node:child_process': resolve('compile/no-processes.ts'),
    },
  },
  plugins: [
    notices('LICENSES.txt'),
    commonJs(),
    seldom([
      'string-width',
      'src/parse/any-yaml.ts',
      'src/parse/config.ts',
      'src/parse/front-matter.ts',
      'src/parse/processors.ts',
      'src/render/rich-html.ts',
    ]),
  ],
  output: {
    dir: 'lib',
    cleanDir: true,
    format: 'cjs',
    comments: false,
    // V8 reads a file of one-byte characters sooner.
    charset: 'ascii',
    entryFileNames: '[name].js',
    // As deep as src/build/, whose modules find templates and scripts from where they are.
    chunkFileNames: 'build/[name].js',
    // What is called most lies in one file: calls from file to file go by way of getters.
    codeSplitting: {
      groups: [
        { name: 'start', test: /src[\\/]build[\\/]build\.ts$/u, priority: 2 },
        { name: 'articles', test: /src[\\/]build[\\/]shard[\\/]local-shard\.ts$/u, priority: 1 },
      ],
    },
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
