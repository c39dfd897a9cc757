import { performance } from 'node:perf_hooks'
import type { BuildResult } from '../build/build.ts'
import { build as buildSite } from '../build/build.ts'
import { countText } from '../report/count-text.ts'
import { progressOn } from '../report/progress-on.ts'
import { reportText } from '../report/terminal.ts'
import { contentFolder } from './content-folder.ts'
import { keepHeapSmall } from './small-heap.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { EXIT } from './terminal.ts'

/** The flags of `encyclopress build`. */
export interface BuildFlags {
  readonly out: string
  readonly templates?: string
  readonly strict?: true
  readonly clean?: true
  readonly threads?: number
  readonly cache: boolean
  readonly explain?: true
  readonly json?: true
  readonly quiet?: true
}

/** `encyclopress build`: builds the site, reports what is wrong, says what was done. */
export async function build(
  content: string | undefined,
  flags: BuildFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now()
  const folder = await contentFolder(content)
  const isSilent = flags.quiet === true || flags.json === true
  const progress = await progressOn(isSilent ? null : terminal.screen)
  const result = await buildSite({
    content: folder,
    out: flags.out,
    templates: flags.templates ?? null,
    strict: flags.strict === true,
    clean: flags.clean === true,
    threads: flags.threads ?? null,
    cache: flags.cache,
    runtime: terminal.runtime,
    onProgress: (one) => {
      if (one.stage === 'parse') keepHeapSmall(one.total, terminal.runtime)
      progress.update(one)
    },
  }).finally(progress.stop)
  const seconds = (performance.now() - start) / 1000

  if (flags.json === true) terminal.out(`${JSON.stringify(result, null, 2)}\n`)
  else
    report(
      result,
      {
        folder,
        out: flags.out,
        seconds,
        isQuiet: flags.quiet === true,
        isExplained: flags.explain === true,
      },
      terminal,
    )
  return result.outcome === 'built'
    ? EXIT.done
    : result.outcome === 'failed'
      ? EXIT.content
      : EXIT.usage
}

interface Summary {
  readonly folder: string
  readonly out: string
  readonly seconds: number
  readonly isQuiet: boolean
  readonly isExplained: boolean
}

function report(result: BuildResult, summary: Summary, terminal: Terminal): void {
  const { folder, isQuiet } = summary
  if (result.outcome === 'refused') {
    terminal.err(`encyclopress: ${result.message}\n`)
    return
  }
  const shown = result.diagnostics.filter(({ severity }) => !isQuiet || severity === 'error')
  if (shown.length > 0)
    terminal.err(`${reportText(shown, { folder, colour: terminal.colour.err })}\n`)
  if (result.outcome === 'failed') {
    const count = (name: string) =>
      result.diagnostics.filter(({ severity }) => severity === name).length
    const counts = `${countText(count('error'), 'error')}, ${countText(count('warning'), 'warning')}`
    terminal.err(`${counts}; nothing was written.\n`)
    return
  }
  for (const path of result.moved)
    terminal.err(`A file stood in the way and is kept as ${summary.out}/${path}\n`)
  if (result.note !== null && !isQuiet) terminal.err(`${result.note}.\n`)
  if (summary.isExplained) for (const line of result.why) terminal.out(`${line}.\n`)
  if (!isQuiet) terminal.out(`${builtLine(result, summary)}\n`)
}

/** @example 12 articles, 31 pages, 0 warnings in 0.4 s → dist/ (31 files changed) */
function builtLine(
  result: Extract<BuildResult, { outcome: 'built' }>,
  { out, seconds }: Summary,
): string {
  const parts = [
    countText(result.articles, 'article'),
    ...(result.drafts > 0 ? [`${countText(result.drafts, 'draft')} left out`] : []),
    countText(result.pages, 'page'),
    countText(result.diagnostics.length, 'warning'),
  ]
  const changed = result.written.length + result.removed.length
  const folder = `${out.replace(/[/\\]+$/u, '')}/`
  return `${parts.join(', ')} in ${seconds.toFixed(1)} s → ${folder} (${countText(changed, 'file')} changed)`
}
