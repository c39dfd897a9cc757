import { linkSync, renameSync, rmSync } from 'node:fs'

/** Steps of a change, each of which can be taken back. */
export interface Steps {
  /** Moves a file or folder to where there is nothing. */
  readonly move: (from: string, to: string) => void
  /** Puts a file into a place, at once; what was there is kept beside `from` until all is done. */
  readonly put: (from: string, to: string) => void
  /** Takes all steps back, the last one first, as far as the system lets it. */
  readonly takeBack: () => void
}

export function steps(): Steps {
  const taken: (() => void)[] = []
  return {
    move: (from, to) => {
      renameSync(from, to)
      taken.push(() => renameSync(to, from))
    },
    put: (from, to) => {
      const old = `${from}.old`
      const before = keep(to, old)
      renameSync(from, to)
      if (before === 'kept') taken.push(() => renameSync(old, to))
      if (before === 'nothing') taken.push(() => rmSync(to))
    },
    takeBack: () => {
      for (const step of taken.reverse())
        try {
          step()
        } catch {
          // The others may go all the same.
        }
    },
  }
}

/** Gives a file a second name, where there is one and the file system knows of such a thing. */
function keep(path: string, name: string): 'kept' | 'nothing' | 'lost' {
  try {
    linkSync(path, name)
    return 'kept'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nothing' : 'lost'
  }
}
