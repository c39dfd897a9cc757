import { fileURLToPath } from 'node:url'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { BuildFlags } from './commands/build.ts'
import type { CheckFlags } from './commands/check.ts'
import { EXAMPLES } from './commands/examples.ts'
import type { NewArticleFlags } from './commands/new.ts'
import type { ServeFlags } from './commands/serve.ts'
import type { ExitCode, Terminal } from './commands/terminal.ts'
import { EXIT } from './commands/terminal.ts'
import { nearest } from './model/nearest.ts'
import { brokenOffText, faultText, lateFaultText } from './report/fault.ts'
import { takesColour } from './report/takes-colour.ts'

const MOST_THREADS = 64
const MOST_PORT = 65_535

/** Runs the command line of this process; commands are loaded when they are called. */
export async function runCommandLine(version: string): Promise<void> {
  let isDone = false
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosed)
  // Plugins are code of the site's: they may throw when nobody waits, wait for ever, or end the process.
  process.once('uncaughtException', (error) => {
    isDone = true
    process.stderr.write(lateFaultText(error, version, PROGRAM))
    process.exit(EXIT.fault)
  })
  process.once('exit', () => {
    if (isDone) return
    process.stderr.write(brokenOffText())
    process.exitCode = EXIT.fault
  })
  process.exitCode = await run(process.argv, version)
  isDone = true
}

/** Where our own code lies. */
const PROGRAM = fileURLToPath(new URL('..', import.meta.url))

/** Whoever reads may have seen enough: `encyclopress check | head`. */
function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

async function run(argv: readonly string[], version: string): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done
  const terminal = terminalOf(version)
  const program = programOf(terminal, (code) => {
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

function terminalOf(version: string): Terminal {
  return {
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
}

/**
 * The commands and their flags, which are called when a command line is parsed; until then nothing is loaded.
 * The manual lists them by walking it.
 *
 * @param end is told with what exit code a command has ended.
 */
export function programOf(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('encyclopress')
    .description('Turns a folder of encyclopedia articles into a web site of static pages.')
    .version(terminal.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Try encyclopress --help.')
    .addHelpText('after', EXAMPLES.all)
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
    .addHelpText('after', EXAMPLES.build)
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
    .addHelpText('after', EXAMPLES.check)
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
    .addHelpText('after', EXAMPLES.serve)
    .action(async (content: string | undefined, flags: ServeFlags) => {
      const { serve } = await import('./commands/serve.ts')
      end(await serve(content, flags, terminal))
    })
  const made = program
    .command('new <DIR>')
    .description('Make a small encyclopedia to begin from; or an article, as new article.')
    .helpCommand(false)
    .allowExcessArguments()
    .addHelpText('after', EXAMPLES.new)
    .action(async (folder: string, _: unknown, command: Command) => {
      if (command.args.length > 1) return tooMany(command)
      const { newEncyclopedia } = await import('./commands/new.ts')
      end(await newEncyclopedia(folder, terminal))
    })
  made
    .command('article <TITLE...>')
    .description('Make the file of an article, with the usual keys of its infobox to be filled in.')
    .option('-t, --type <NAME>', 'the type of its infobox, such as person (default: no infobox)')
    .option('--in <DIR>', 'where the file goes (default: seeds, or else the current folder)')
    .addHelpText('after', EXAMPLES.article)
    .showHelpAfterError('Try encyclopress new article --help.')
    .action(async (words: readonly string[], flags: NewArticleFlags) => {
      const { newArticleFile } = await import('./commands/new.ts')
      end(await newArticleFile(words.join(' '), flags, terminal))
    })
  program
    .command('help [COMMAND]')
    .description('Print the help of a command, with examples.')
    .action((name: string | undefined) => (name === undefined ? program : named(name)).help())
  for (const command of program.commands)
    command.showHelpAfterError(`Try encyclopress ${command.name()} --help.`)
  return program

  function named(name: string): Command {
    const names = program.commands.map((one) => one.name())
    const meant = nearest(name, names)
    const hint = meant === null ? '' : `\n(Did you mean ${meant}?)`
    return (
      program.commands.find((one) => one.name() === name) ??
      program.error(`error: unknown command '${name}'${hint}`)
    )
  }
}

/** `new artcle Title`, or a folder whose name has spaces. */
function tooMany(command: Command): never {
  const [first = ''] = command.args
  const isArticle = nearest(first, ['article']) !== null
  const hint = isArticle ? 'Did you mean new article?' : 'Put quotes round a name with spaces.'
  return command.error(
    `error: new makes one folder, and ${command.args.length} are named\n(${hint})`,
  )
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
