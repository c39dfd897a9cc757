import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleName } from '../../src/model/rules.ts'
import { put } from '../support/cli.ts'

/** The files of those faults that an article of the manual cannot show as a text. */
export const MADE: Partial<Record<RuleName, (folder: string) => void>> = {
  'unreadable-file': (folder) => {
    put(folder, { 'niger.txt': '= Niger =\n\nNiger is a country.\n' })
    chmodSync(join(folder, 'niger.txt'), 0o000)
  },
  'not-utf8': (folder) =>
    put(folder, {
      'niger.txt': Buffer.from('= Niger =\n\nThe north is the Aïr, a massif.\n', 'latin1'),
    }),
  'too-large': (folder) =>
    put(folder, { 'sources.txt': `= Sources =\n\n${'Once upon a time.\n'.repeat(200_000)}` }),
  'symbolic-link': (folder) => symlinkSync('../shared/niger.txt', join(folder, 'niger.txt')),
  'too-many-marks': (folder) =>
    put(folder, { 'data.txt': `= Data =\n\n${'[rain] *12* [wind] *3*\n'.repeat(1000)}` }),
  'too-deep': (folder) =>
    put(folder, { 'niger.txt': `= Niger =\n\n${'> '.repeat(300)}Niger is a country.\n` }),
}
