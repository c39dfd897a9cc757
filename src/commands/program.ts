import { Command, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../model/nearest.ts'
import type { BuildFlags } from './build.ts'
import type { CheckFlags } from './check.ts'
import { EXAMPLES } from './examples.ts'
import type { NewArticleFlags } from './new.ts'
import type { ServeFlags } from './serve.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const MOST_THREADS = 64
const MOST_PORT = 65_535

/** What commands are run with. */
interface Running {
  readonly terminal: Terminal
  /** Is told with what exit code a command has ended. */
  readonly end: (code: ExitCode) => void
}

/**
 * The commands and their flags, which are called when a command line is parsed; until then nothing is loaded.
 * The manual lists them by walking it.
 *
 * @param end is told with what exit code a command has ended.
 */
export function programOf(terminal: Terminal, end: Running['end']): Command {
  const program = new Command('encyclopress')
    .description('Turns a folder of encyclopedia articles into a web site of static pages.')
    .version(terminal.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Try encyclopress --help.')
    .addHelpText('after', EXAMPLES.all)
    .exitOverride()
  const running = { terminal, end }
  for (const add of [addBuild, addCheck, addServe, addNew]) add(program, running)
  addHelp(program)
  for (const command of program.commands)
    command.showHelpAfterError(`Try encyclopress ${command.name()} --help.`)
  return program
}

function addBuild(program: Command, { terminal, end }: Running): void {
  program
    .command('build [CONTENT]')
    .description(
      'Build the site of a content folder (by default seeds, or else the current folder).',
    )
    .option('-o, --out <DIR>', 'the folder that gets the pages', 'dist')
    .addOption(templates())
    .option('--strict', 'warnings are errors')
    .option(
      '--clean',
      'build although the output folder holds files that encyclopress did not make',
    )
    .addOption(threads())
    .option('--no-cache', 'make everything, and keep nothing for the next build')
    .option('--explain', 'say what was made, and why')
    .option('--json', 'print the result and all diagnostics as JSON')
    .option('--quiet', 'print errors only')
    .addHelpText('after', EXAMPLES.build)
    .action(async (content: string | undefined, flags: BuildFlags) => {
      const { build } = await import('./build.ts')
      end(await build(content, flags, terminal))
    })
}

function addCheck(program: Command, { terminal, end }: Running): void {
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
    .addOption(templates())
    .addOption(threads())
    .option('--quiet', 'print errors only')
    .addHelpText('after', EXAMPLES.check)
    .action(async (content: string | undefined, flags: CheckFlags) => {
      const { check } = await import('./check.ts')
      end(await check(content, flags, terminal))
    })
}

function addServe(program: Command, { terminal, end }: Running): void {
  program
    .command('serve [CONTENT]')
    .description('Serve the site on this computer, and build it again whenever something is saved.')
    .option('-p, --port <N>', 'the port to serve at (default: 8080, or the next free one)', portIn)
    .addOption(templates())
    .addOption(threads())
    .option('--quiet', 'print errors only')
    .addHelpText('after', EXAMPLES.serve)
    .action(async (content: string | undefined, flags: ServeFlags) => {
      const { serve } = await import('./serve.ts')
      end(await serve(content, flags, terminal))
    })
}

function addNew(program: Command, { terminal, end }: Running): void {
  program
    .command('new <DIR>')
    .description('Make a small encyclopedia to begin from; or an article, as new article.')
    .helpCommand(false)
    .allowExcessArguments()
    .addHelpText('after', EXAMPLES.new)
    .action(async (folder: string, _: unknown, command: Command) => {
      if (command.args.length > 1) return tooMany(command)
      const { newEncyclopedia } = await import('./new.ts')
      end(await newEncyclopedia(folder, terminal))
    })
    .command('article <TITLE...>')
    .description('Make the file of an article, with the usual keys of its infobox to be filled in.')
    .option('-t, --type <NAME>', 'the type of its infobox, such as person (default: no infobox)')
    .option('--in <DIR>', 'where the file goes (default: seeds, or else the current folder)')
    .addHelpText('after', EXAMPLES.article)
    .showHelpAfterError('Try encyclopress new article --help.')
    .action(async (words: readonly string[], flags: NewArticleFlags) => {
      const { newArticleFile } = await import('./new.ts')
      end(await newArticleFile(words.join(' '), flags, terminal))
    })
}

function addHelp(program: Command): void {
  const named = (name: string): Command => {
    const names = program.commands.map((one) => one.name())
    const meant = nearest(name, names)
    const hint = meant === null ? '' : `\n(Did you mean ${meant}?)`
    return (
      program.commands.find((one) => one.name() === name) ??
      program.error(`error: unknown command '${name}'${hint}`)
    )
  }
  program
    .command('help [COMMAND]')
    .description('Print the help of a command, with examples.')
    .action((name: string | undefined) => (name === undefined ? program : named(name)).help())
}

/** A flag of several commands. */
function templates(): Option {
  return new Option(
    '--templates <DIR>',
    'templates that replace the built-in ones, file by file (default: CONTENT/templates)',
  )
}

/** A flag of several commands. */
function threads(): Option {
  return new Option(
    '--threads <N>',
    'how many threads work on the articles (default: as many as serve)',
  ).argParser(threadsIn)
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
