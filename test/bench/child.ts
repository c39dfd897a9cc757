/** One task in a process of its own: `child.mjs NAME JSON`, its result on channel 3. */
import { writeSync } from 'node:fs'
import { loadProgram } from './program.ts'
import type { Tasks } from './tasks.ts'
import { TASKS } from './tasks.ts'

type AnyTask = (program: Awaited<ReturnType<typeof loadProgram>>, input: unknown) => unknown

const [name = '', input = ''] = process.argv.slice(2)
const task = TASKS[name as keyof Tasks] as AnyTask | undefined
if (task === undefined) throw new Error(`There is no task "${name}"`)
const result = await task(await loadProgram(), JSON.parse(input))
writeSync(3, `${JSON.stringify({ result })}\n`)
