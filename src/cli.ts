import { fileURLToPath } from 'node:url'
import { CommanderError } from 'commander'
import { programOf } from './commands/program.ts'
import type { ExitCode, Terminal } from './commands/terminal.ts'
import { EXIT } from './commands/terminal.ts'
import { brokenOffText, faultText, lateFaultText } from './report/fault.ts'
import { takesColour } from './report/takes-colour.ts'

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
