import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stampsOf } from './cache/stamp.ts'

/** The compiled program, and our templates. */
const OWN = ['../../lib/', '../../lib/build/', '../../templates/', '../../templates/messages/']

/**
 * Names this program: two that might make other pages of the same articles have other names.
 *
 * @param runtime the version of Node, on which it hangs how names are sorted and dates are written.
 */
export function programName(runtime: string): string {
  const hash = createHash('sha256')
  for (const folder of OWN.map((path) => fileURLToPath(new URL(path, import.meta.url)))) {
    const { paths, numbers } = stampsOf(folder, readdirSync(folder).sort(), statSync)
    hash.update(paths.join('/')).update(numbers)
  }
  return `${runtime} ${hash.digest('hex')}`
}
