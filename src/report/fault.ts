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

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
