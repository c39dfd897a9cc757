import { fileURLToPath } from 'node:url'
import type { Usage } from './process.ts'
import { runNode } from './process.ts'
import type { Tasks } from './tasks.ts'

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))

/** What a task gives, and what its process has used. */
export type Result<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>> & {
  readonly usage: Usage
}

/** Runs a task in a fresh process, so that no measurement has the heap or the warmth of another. */
export async function runTask<Name extends keyof Tasks>(
  name: Name,
  input: Parameters<Tasks[Name]>[1],
): Promise<Result<Name>> {
  const what = Object.entries(input).map(([key, value]) => `${key} ${value}`)
  // For whoever waits; the report itself goes to stdout.
  if (process.stderr.isTTY) process.stderr.write(`… ${name}: ${what.join(', ')}\n`)
  const { reported, cpu, memory } = await runNode(CHILD, [name, JSON.stringify(input)])
  return { ...(reported as Awaited<ReturnType<Tasks[Name]>>), usage: { cpu, memory } }
}
