import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { kill, pid } from 'node:process'

/** A process, so that no later one of the same number is taken for it. Plain data. */
export interface Holder {
  readonly host: string
  readonly pid: number
  /** When it began, as the system tells; empty where it does not. */
  readonly began: string
}

/** The process that asks. */
export function thisProcess(): Holder {
  return { host: hostname(), pid, began: stateOf(pid).began }
}

/** Whether a process of this machine is running; null for another machine's, where nobody here can tell. */
export function isRunning(holder: Holder): boolean | null {
  if (holder.host !== hostname()) return null
  try {
    // Signal 0 asks, and does nothing.
    kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const { began, isDead } = stateOf(holder.pid)
  return !isDead && began === holder.began
}

/** Linux tells of each process what it is at, and when it began; other systems have no such file. */
function stateOf(number: number): { readonly began: string; readonly isDead: boolean } {
  try {
    const text = readFileSync(`/proc/${number}/stat`, 'utf8')
    // Behind the name, which may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { began: fields[19] ?? '', isDead: /^[ZXx]$/u.test(fields[0] ?? '') }
  } catch {
    return { began: '', isDead: false }
  }
}
