/**
 * Tells what ended a command other than the content. A system that refuses (no permission, a full
 * disk) gets a line; all else is a bug of ours and says so, with the trace that we need.
 */
export function faultText(error: unknown, version: string): string {
  if (isSystemError(error)) {
    const path = typeof error.path === 'string' ? ` at ${error.path}` : ''
    return `encyclopress: The system refused (${error.code})${path}. No page is half-written; mend it and build again.\n`
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a fault of encyclopress ${version}, not of your articles. Please report it with these lines:\n\n${trace}\n`
}

/**
 * The same for what was thrown when nothing waited for it: by plugins and the file that names them, unless the
 * trace begins in our own code.
 *
 * @param program the folder of our own code.
 */
export function lateFaultText(error: unknown, version: string, program: string): string {
  const trace = error instanceof Error ? (error.stack ?? '') : ''
  const frames = trace.split('\n').filter((line) => /^\s+at /u.test(line))
  const [first = ''] = frames.filter((line) => !line.includes('node:'))
  if (first.includes(program)) return faultText(error, version)
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  const place = /\(?([^\s()]+:\d+:\d+)\)?$/u.exec(first)?.[1]
  const where = place === undefined ? '' : `, at ${place.replace(/^file:\/\/|\?[^:]*/gu, '')}`
  return `encyclopress: A plugin fails when nothing waits for it: ${said.replace(/\.+$/u, '')}${where}.\n`
}

/** Tells that the process ends before the command has. */
export function brokenOffText(): string {
  return 'encyclopress: The work was broken off: a plugin, or the file that names them, ended the process or waits for what never comes.\n'
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
