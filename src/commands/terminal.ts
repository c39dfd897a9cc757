import type { WriteStream } from 'node:tty'

/** Where a command speaks: results go to `out`, all else to `err`. */
export interface Terminal {
  /** The version of encyclopress. */
  readonly version: string
  /** The version of Node. */
  readonly runtime: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Which of them take colours. */
  readonly colour: { readonly out: boolean; readonly err: boolean }
  /** `err` where it is a terminal, for a progress bar; else null. */
  readonly screen: WriteStream | null
  /** Waits until the command is asked to end: Ctrl-C. */
  readonly interrupted: () => Promise<void>
}

/** What the exit codes of the command mean. */
export const EXIT = { done: 0, content: 1, usage: 2, fault: 3 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
