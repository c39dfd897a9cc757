import { resolve } from 'node:path'
import type { OutputOptions, Plugin, RolldownOptions } from 'rolldown'
import { declarations } from './declarations.ts'
import { notices, noticesAbove } from './notices.ts'
import { fileOf, seldom } from './seldom.ts'

/** A script of the browser's side: a classic one, since pages opened from a disk may load no modules. */
function script(input: string, file: string): RolldownOptions {
  return { input, plugins: [noticesAbove()], output: { file, format: 'iife', minify: true } }
}

/** What many builds do without, and what is long to load. */
const LATE = [
  'string-width',
  './src/parse/any-yaml.ts',
  './src/parse/config.ts',
  './src/parse/front-matter.ts',
  './src/parse/processors.ts',
  './src/render/rich-html.ts',
]

const licences = notices('LICENSES.txt')

/** Not minified, so that the trace of a fault can be read. */
const READABLE: OutputOptions = {
  dir: 'lib',
  comments: false,
  // V8 reads a file of one-byte characters sooner.
  charset: 'ascii',
}

/** What Node begins with: CommonJS, for which it needs 5 ms less than for a module. */
const start: RolldownOptions = {
  input: { cli: 'src/start.ts' },
  platform: 'node',
  plugins: [beginsCommand(), commonJs()],
  output: { ...READABLE, cleanDir: true, format: 'cjs', entryFileNames: '[name].js' },
}

/**
 * The command with the libraries that it needs, in few files: to find and read hundreds of small ones
 * takes longer than to build a small site. Of modules, whose functions V8 calls sooner than those of CommonJS.
 */
const command: RolldownOptions = {
  // Threads share their code with the command.
  input: {
    cli: 'src/cli.ts',
    api: 'src/api.ts',
    worker: 'src/build/shard/worker.ts',
    'live-worker': 'src/build/live/live-worker.ts',
  },
  platform: 'node',
  resolve: { alias: { 'node:child_process': resolve('compile/no-processes.ts') } },
  plugins: [licences, seldom(LATE), declarations('src/api.ts')],
  output: {
    ...READABLE,
    format: 'esm',
    // As deep as src/build/, whose modules find templates and scripts from where they are.
    entryFileNames: 'build/[name].mjs',
    chunkFileNames: 'build/[name].mjs',
    codeSplitting: {
      groups: [
        { name: 'nearest', test: /src\/model\/nearest\.ts$/u, priority: 3 },
        { name: 'plan', test: /src\/build\/build\.ts$/u, priority: 2 },
        { name: 'texts', test: /src\/(?:facts\/interpret|parse\/parse)\.ts$/u, priority: 1 },
      ],
    },
  },
}

/** What the command loads when it is first called: CommonJS, since modules cannot be loaded in between. */
const late: RolldownOptions = {
  input: Object.fromEntries(LATE.map((module) => [fileOf(module), module])),
  platform: 'node',
  // gray-matter can run front matter as code; we have switched that off.
  checks: { eval: false },
  // gray-matter brings a parser of YAML, which ours replaces.
  resolve: { alias: { 'js-yaml': resolve('compile/no-yaml.ts') } },
  plugins: [licences, seldom(LATE)],
  output: {
    ...READABLE,
    format: 'cjs',
    exports: 'named',
    entryFileNames: 'build/[name]',
    chunkFileNames: 'build/late-[name].cjs',
  },
}

/** Where the command is, for what begins it. */
function beginsCommand(): Plugin {
  return {
    name: 'begins-command',
    resolveId: (id) => (id === './cli.ts' ? { id: './build/cli.mjs', external: true } : null),
  }
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

export default [
  start,
  command,
  late,
  script('src/reader/main.ts', 'lib/reader.js'),
  script('src/reader/suggest/main.ts', 'lib/suggest.js'),
  script('src/reader/random.ts', 'lib/random.js'),
  script('src/reader/days.ts', 'lib/days.js'),
  script('src/reader/table.ts', 'lib/table.js'),
  script('src/reader/search/main.ts', 'lib/search.js'),
  script('src/reader/live/main.ts', 'lib/live.js'),
]
