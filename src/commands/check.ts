import type { CheckResult } from '../build/check.ts'
import { check as checkSite } from '../build/check.ts'
import type { Severity } from '../model/rules.ts'
import { countText } from '../report/count-text.ts'
import { githubText } from '../report/github.ts'
import { progressOn } from '../report/progress-on.ts'
import { groupedText } from '../report/terminal.ts'
import { contentFolder } from './content-folder.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { EXIT } from './terminal.ts'

/** The flags of `encyclopress check`. */
export interface CheckFlags {
  readonly pedantic?: true
  readonly strict?: true
  readonly format: 'text' | 'github'
  readonly json?: true
  readonly templates?: string
  readonly threads?: number
  readonly quiet?: true
}

/** `encyclopress check`: reports all that is wrong, to stdout, and writes nothing. */
export async function check(
  content: string | undefined,
  flags: CheckFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = await contentFolder(content)
  const isSilent = flags.quiet === true || flags.json === true
  const progress = await progressOn(isSilent ? null : terminal.screen)
  const result = await checkSite({
    content: folder,
    templates: flags.templates ?? null,
    strict: flags.strict === true,
    pedantic: flags.pedantic === true,
    threads: flags.threads ?? null,
    onProgress: progress.update,
  }).finally(progress.stop)
  if (flags.json === true) terminal.out(`${JSON.stringify(result, null, 2)}\n`)
  else if (result.outcome === 'refused') terminal.err(`encyclopress: ${result.message}\n`)
  else report(result, folder, flags, terminal)
  if (result.outcome === 'refused') return EXIT.usage
  return countOf(result, 'error') > 0 ? EXIT.content : EXIT.done
}

type Checked = Extract<CheckResult, { outcome: 'checked' }>

function report(result: Checked, folder: string, flags: CheckFlags, terminal: Terminal): void {
  const isQuiet = flags.quiet === true
  const told = result.diagnostics.filter(({ severity }) => !isQuiet || severity === 'error')
  if (flags.format === 'github') terminal.out(githubText(told, folder))
  else if (told.length > 0)
    terminal.out(`${groupedText(told, { folder, colour: terminal.colour.out })}\n`)
  if (!isQuiet) terminal.out(`${countLine(result, flags)}\n`)
}

/** @example 14 articles, 1 draft: 1 error, 2 warnings in 2 files */
function countLine(result: Checked, { pedantic, strict }: CheckFlags): string {
  const { articles, drafts, diagnostics } = result
  const made = [countText(articles, 'article'), ...(drafts > 0 ? [countText(drafts, 'draft')] : [])]
  const found = [
    countText(countOf(result, 'error'), 'error'),
    ...(strict === true ? [] : [countText(countOf(result, 'warning'), 'warning')]),
    ...(pedantic === true ? [countText(countOf(result, 'suggestion'), 'suggestion')] : []),
  ]
  const files = new Set(diagnostics.map(({ file }) => file)).size
  const where = files === 0 ? '' : ` in ${countText(files, 'file')}`
  return `${made.join(', ')}: ${found.join(', ')}${where}`
}

function countOf({ diagnostics }: Checked, name: Severity): number {
  return diagnostics.filter(({ severity }) => severity === name).length
}
