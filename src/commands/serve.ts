import { performance } from 'node:perf_hooks'
import type { BuildResult } from '../build/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { countText } from '../report/count-text.ts'
import { faultText } from '../report/fault.ts'
import { progressOn } from '../report/progress-on.ts'
import { reportText } from '../report/terminal.ts'
import { serve as serveSite } from '../serve/serve.ts'
import { contentFolder } from './content-folder.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { EXIT } from './terminal.ts'

/** The flags of `encyclopress serve`. */
export interface ServeFlags {
  readonly port?: number
  readonly templates?: string
  readonly threads?: number
  readonly quiet?: true
}

const USUAL_PORT = 8080

/** `encyclopress serve`: serves the site until it is interrupted, and reports every build. */
export async function serve(
  content: string | undefined,
  flags: ServeFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = await contentFolder(content)
  const isQuiet = flags.quiet === true
  const say = (line: string) => {
    if (!isQuiet) terminal.out(`${line}\n`)
  }
  const progress = await progressOn(isQuiet ? null : terminal.screen)
  const tell = reporter(folder, terminal, say)
  let start = performance.now()
  const serving = await serveSite({
    content: folder,
    templates: flags.templates ?? null,
    threads: flags.threads ?? null,
    runtime: terminal.runtime,
    port: flags.port ?? USUAL_PORT,
    isPortWanted: flags.port !== undefined,
    onReady: (url, port) => {
      if (flags.port === undefined && port !== USUAL_PORT)
        terminal.err(`Port ${USUAL_PORT} is in use; ${port} is used instead.\n`)
      say(`Serving ${folder} at ${url} (Ctrl-C ends it)`)
    },
    onBegun: () => {
      start = performance.now()
    },
    onProgress: progress.update,
    onBuilt: (result) => {
      progress.stop()
      tell(result, performance.now() - start)
    },
    onFault: (error) => {
      progress.stop()
      terminal.err(faultText(error, terminal.version))
    },
  })
  if (serving.outcome === 'refused') {
    terminal.err(`encyclopress: ${serving.message}\n`)
    return EXIT.usage
  }
  await terminal.interrupted()
  await serving.end()
  return EXIT.done
}

/** What reports builds one after the other: all that is wrong at first, then what is new. */
function reporter(folder: string, terminal: Terminal, say: (line: string) => void) {
  let told = new Set<string>()
  let [isFirst, isBad] = [true, false]
  const tellNew = (diagnostics: readonly Diagnostic[]) => {
    const fresh = diagnostics.filter((one) => !told.has(JSON.stringify(one)))
    told = new Set(diagnostics.map((one) => JSON.stringify(one)))
    if (fresh.length === 0) return
    terminal.err(`${reportText(fresh, { folder, colour: terminal.colour.err })}\n`)
  }
  return (result: BuildResult, milliseconds: number) => {
    if (result.outcome === 'refused') {
      terminal.err(`encyclopress: ${result.message}\n`)
      isBad = true
      return
    }
    const { diagnostics } = result
    tellNew(diagnostics)
    if (result.outcome === 'failed') {
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length
      const pages = isFirst ? 'there are no pages yet' : 'the last good pages stay'
      terminal.err(`${countText(errors, 'error')}; ${pages}.\n`)
      isBad = true
      return
    }
    const isSame = result.written.length + result.removed.length === 0
    if (isFirst) say(siteLine(result, milliseconds))
    else if (!isSame) say(changeLine(result, milliseconds, isBad))
    else if (isBad) say('Mended: no page is another than before')
    isFirst = false
    isBad = false
  }
}

type Built = Extract<BuildResult, { outcome: 'built' }>

/** @example 12 articles, 31 pages, 0 warnings in 0.4 s */
function siteLine({ articles, pages, diagnostics }: Built, milliseconds: number): string {
  const counts = [
    countText(articles, 'article'),
    countText(pages, 'page'),
    countText(diagnostics.length, 'warning'),
  ]
  return `${counts.join(', ')} in ${timeText(milliseconds)}`
}

/** @example niger.txt has changed: 2 pages in 31 ms, 0 warnings */
function changeLine(
  { why, written, removed, diagnostics }: Built,
  milliseconds: number,
  isMended: boolean,
): string {
  const [reason = ''] = why
  const first = isMended ? 'Mended' : reason.replace('Everything is made: ', '')
  const pages = [...written, ...removed].filter((path) => path.endsWith('.html')).length
  const files = pages === 0 ? countText(written.length, 'file') : countText(pages, 'page')
  const warnings = countText(diagnostics.length, 'warning')
  return `${first}: ${files} in ${timeText(milliseconds)}, ${warnings}`
}

/** @example timeText(31.4) // '31 ms' */
function timeText(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.ceil(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`
}
