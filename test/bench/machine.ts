import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'

/** What figures depend on: the day, the machine, how busy it is with other work, and versions. */
export function machineText(): string {
  const model = cpus()[0]?.model.trim() ?? 'a processor without a name'
  const [cores, memory] = [availableParallelism(), Math.round(totalmem() / 2 ** 30)]
  const load = loadavg()[0] ?? 0
  const isBusy = load > cores / 2
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version}`,
    `${cores} cores (${model}), ${memory} GB of memory, ${type()} ${release()}`,
    `Load average of the minute before: ${load.toFixed(1)}`,
    ...(isBusy ? ['The machine was busy with other work: these are no figures to keep.'] : []),
  ].join('\n')
}
