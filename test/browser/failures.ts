import type { Reporter, TestModule } from 'vitest/node'

/** Names the tests that failed once more, below the table: the end of a long log is what is read. */
export default class Failures implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const failed = modules.flatMap((module) => [...module.children.allTests('failed')])
    if (failed.length === 0) return
    const lines = failed.map((test) => {
      const [error] = test.result().errors ?? []
      return `${test.module.moduleId.replace(/^.*\//u, '')}: ${test.fullName}\n  ${error?.message ?? ''}`
    })
    process.once('exit', () => process.stdout.write(`\nFailed:\n${lines.join('\n')}\n`))
  }
}
