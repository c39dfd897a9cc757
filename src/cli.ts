import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { BuildFlags } from './commands/build.ts'
import type { CheckFlags } from './commands/check.ts'
import type { ServeFlags } from './commands/serve.ts'
import type { ExitCode, Terminal } from './commands/terminal.ts'
import { EXIT } from './commands/terminal.ts'
import { faultText } from './report/fault.ts'
import { takesColour } from './report/takes-colour.ts'

const BUILD_EXAMPLES = `
Examples:
  encyclopress build                          seeds/ → dist/
  encyclopress build articles --out public    articles/ → public/
  encyclopress build --strict --json          for a machine that must not let a warning pass

Exit codes: 0 done, 1 errors in the content, 2 wrong usage, 3 a fault of encyclopress or the system.
`

const CHECK_EXAMPLES = `
Examples:
  encyclopress check                          what is wrong with seeds/, file by file
  encyclopress check articles --pedantic      and what an encyclopedia would rather have
  encyclopress check --strict --format github for a workflow: faults stand beside the lines of a pull request

Exit codes: 0 nothing but warnings, 1 errors in the content, 2 wrong usage, 3 a fault of encyclopress or the system.
`

const SERVE_EXAMPLES = `
Examples:
  encyclopress serve                          seeds/ at http://127.0.0.1:8080/
  encyclopress serve articles --port 3000     articles/ at http://127.0.0.1:3000/

Open pages follow what you save. Ctrl-C ends it; nothing is left behind, and the output folder of
build is not touched.
`

const MOST_THREADS = 64
const MOST_PORT = 65_535

const terminal: Terminal = {
  version,
  runtime: process.version,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: {
    out: takesColour(process.stdout, process.env),
    err: takesColour(process.stderr, process.env),
  },
  screen: process.stderr.isTTY === true ? process.stderr : null,
  interrupted: () =>
    new Promise((done) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.once(signal, () => done())
    }),
}

/** Runs the command line of this process; commands are loaded when they are called. */
export async function runCommandLine(version: string): Promise<void> {
  process.exitCode = await run(process.argv, version)
}

async function run(argv: readonly string[], version: string): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done
  const program = programOf(version, (code) => {
    exit = code
  })
  try {
    await program.parseAsync(argv)
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    terminal.err(faultText(error, version))
    return EXIT.fault
  }
}

function programOf(version: string, end: (code: ExitCode) => void): Command {
  const program = new Command('encyclopress')
    .description('Turns a folder of encyclopedia articles into a web site of static pages.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Try encyclopress --help.')
    .exitOverride()
  program
    .command('build [CONTENT]')
    .description(
      'Build the site of a content folder (by default seeds, or else the current folder).',
    )
    .option('-o, --out <DIR>', 'the folder that gets the pages', 'dist')
    .option(
      '--templates <DIR>',
      'templates that replace the built-in ones, file by file (default: CONTENT/templates)',
    )
    .option('--strict', 'warnings are errors')
    .option(
      '--clean',
      'build although the output folder holds files that encyclopress did not make',
    )
    .option(
      '--threads <N>',
      'how many threads work on the articles (default: as many as serve)',
      threadsIn,
    )
    .option('--no-cache', 'make everything, and keep nothing for the next build')
    .option('--explain', 'say what was made, and why')
    .option('--json', 'print the result and all diagnostics as JSON')
    .option('--quiet', 'print errors only')
    .addHelpText('after', BUILD_EXAMPLES)
    .action(async (content: string | undefined, flags: BuildFlags) => {
      const { build } = await import('./commands/build.ts')
      end(await build(content, flags, terminal))
    })
  program
    .command('check [CONTENT]')
    .description('Tell what is wrong with a content folder, and write nothing.')
    .option('--pedantic', 'tell, too, of stubs and orphans, and of what lacks a lead or a category')
    .option('--strict', 'warnings are errors')
    .addOption(
      new Option('--format <NAME>', 'how it is told; github: beside the lines, in GitHub Actions')
        .choices(['text', 'github'])
        .default('text'),
    )
    .option('--json', 'print the result and all diagnostics as JSON')
    .option(
      '--templates <DIR>',
      'templates that replace the built-in ones, file by file (default: CONTENT/templates)',
    )
    .option(
      '--threads <N>',
      'how many threads work on the articles (default: as many as serve)',
      threadsIn,
    )
    .option('--quiet', 'print errors only')
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (content: string | undefined, flags: CheckFlags) => {
      const { check } = await import('./commands/check.ts')
      end(await check(content, flags, terminal))
    })
  program
    .command('serve [CONTENT]')
    .description('Serve the site on this computer, and build it again whenever something is saved.')
    .option('-p, --port <N>', 'the port to serve at (default: 8080, or the next free one)', portIn)
    .option(
      '--templates <DIR>',
      'templates that replace the built-in ones, file by file (default: CONTENT/templates)',
    )
    .option(
      '--threads <N>',
      'how many threads work on the articles (default: as many as serve)',
      threadsIn,
    )
    .option('--quiet', 'print errors only')
    .addHelpText('after', SERVE_EXAMPLES)
    .action(async (content: string | undefined, flags: ServeFlags) => {
      const { serve } = await import('./commands/serve.ts')
      end(await serve(content, flags, terminal))
    })
  return program
}

function portIn(text: string): number {
  const port = Number(text)
  if (/^\d+$/u.test(text) && port >= 1 && port <= MOST_PORT) return port
  throw new InvalidArgumentError(`Give a number from 1 to ${MOST_PORT}.`)
}

function threadsIn(text: string): number {
  const count = Number(text)
  if (/^\d+$/u.test(text) && count >= 1 && count <= MOST_THREADS) return count
  throw new InvalidArgumentError(`Give a number from 1 to ${MOST_THREADS}.`)
}
