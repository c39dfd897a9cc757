import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

/** Neither a symbolic link is followed, nor a pipe waited for. Windows, which has none, lacks the flags. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a file that is a plain one; instead of one that has more bytes than that, their number.
 *
 * @throws the system's error where it is none, or cannot be read.
 */
export function readPlainFile(path: string, most: number): Buffer | number {
  const file = openSync(path, FLAGS)
  try {
    const found = fstatSync(file)
    if (!found.isFile()) throw new Error('it is no file')
    return found.size > most ? found.size : readFileSync(file)
  } finally {
    closeSync(file)
  }
}
