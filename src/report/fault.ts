import { styleText } from 'node:util'

/** A fault that ended a command, told; and whether it is the content's (a site's own template). */
export interface FaultText {
  readonly text: string
  readonly isContent: boolean
}

/** How {@link faultText} tells a fault. */
export interface FaultStyle {
  readonly version: string
  readonly colour: boolean
}

/** A fault in a template, as `render/template.ts` throws it. */
interface TemplateFault extends Error {
  readonly file: string
  readonly line: number
  readonly excerpt: string
  /** Set where the template is the site's own. */
  readonly isOfSite?: boolean
}

/**
 * Tells what ended a command. A system that refuses (no permission, a full disk) and a broken
 * template get their lines; all else is a bug of ours and says so, with the trace that we need.
 */
export function faultText(error: unknown, { version, colour }: FaultStyle): FaultText {
  const bold = (text: string) => (colour ? styleText('bold', text) : text)
  if (isTemplateFault(error)) {
    const { file, line, message, excerpt } = error
    const lines = [
      `${bold(`${file}:${line}`)} error: ${message}`,
      `${String(line).padStart(5)} | ${excerpt}`,
      '',
    ]
    return { text: lines.join('\n'), isContent: error.isOfSite === true }
  }
  if (isSystemError(error)) {
    const path = typeof error.path === 'string' ? ` ${error.path}` : ''
    return {
      text: `encyclopress: The system refused (${error.code})${path}: ${error.message}\n`,
      isContent: false,
    }
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const text = `This is a fault of encyclopress ${version}, not of your articles. Please report it with these lines:\n\n${trace}\n`
  return { text, isContent: false }
}

function isTemplateFault(error: unknown): error is TemplateFault {
  return error instanceof Error && error.name === 'TemplateError'
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
