import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'

/** What figures depend on: the day, the machine, how busy it is with other work, and versions. */
export function machineText(): string {
  const model = cpus()[0]?.model.trim() ?? 'a processor without a name'
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version}`,
    `${availableParallelism()} cores (${model}), ${memory} GB of memory, ${type()} ${release()}`,
    `Load average of the minute before: ${(loadavg()[0] ?? 0).toFixed(1)}`,
  ].join('\n')
}
