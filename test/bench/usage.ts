/**
 * Preloaded (`node --import`) into a process that is measured: as it ends, it reports on channel 3
 * what it has used.
 */
import { writeSync } from 'node:fs'
import type { Usage } from './process.ts'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage: Usage = {
    cpu: (userCPUTime + systemCPUTime) / 1000,
    memory: maxRSS * 1024,
  }
  writeSync(3, `${JSON.stringify({ usage })}\n`)
})
