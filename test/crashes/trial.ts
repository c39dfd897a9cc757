import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Random } from '../bench/corpus/random.ts'
import { randomOf } from '../bench/corpus/random.ts'
import { filesOf } from '../support/files-of.ts'
import type { Found, Pages } from './damage.ts'
import { damageOf, foundOf, isSame, leftovers } from './damage.ts'
import type { Edition } from './editions.ts'
import { edit, editionsOf } from './editions.ts'
import type { Moment } from './victim.ts'
import { measured, run } from './victim.ts'

/** What is tried. */
export interface Trial {
  /** An empty folder. */
  readonly project: string
  readonly articles: number
  readonly times: number
  readonly seed: number
  readonly onKill: (kill: Kill) => void
}

/** A build that was killed, and what was found. */
export interface Kill {
  readonly number: number
  /** When, and what was built with how many threads. */
  readonly what: string
  /** False where the build was done before. */
  readonly isKilled: boolean
  readonly found: Found
  readonly damage: readonly string[]
}

/** A file that has just been changed is not trusted to be as it is: time passes, as it does for a writer. */
const REST = 60
const OUT = 'out'

/**
 * Kills builds of one edition over another, each at another moment; half of them by the clock, half at a step of
 * what they do to the disk. One in five of the builds that follow is killed as well. Then a build must end
 * well, and must have made what a build from nothing makes.
 */
export async function killBuilds({ project, articles, times, seed, onKill }: Trial): Promise<void> {
  const random = randomOf(seed, 0, 0)
  mkdirSync(join(project, 'tmp'), { recursive: true })
  const editions = editionsOf(articles)
  const clean = await cleanPages(project, editions)
  let at = 0
  edit(join(project, 'content'), new Map(), editions[at] as Edition)
  const { time, steps } = await measured(project, argsOf(1))
  for (let number = 1; number <= times; ) {
    const next = (at + random.between(1, editions.length - 1)) % editions.length
    edit(join(project, 'content'), editions[at] as Edition, editions[next] as Edition)
    await setTimeout(REST)
    const possible = [clean[at], clean[next]] as readonly Pages[]
    do {
      const threads = random.between(1, 2)
      const moment = momentOf(random, { time, steps })
      const end = await run(project, argsOf(threads), moment)
      const pages = pagesIn(project)
      onKill({
        number: number++,
        what: `${JSON.stringify(moment)}, ${threads} threads, ${at} → ${next}`,
        isKilled: end.signal === 'SIGKILL',
        found: foundOf(pages, possible),
        damage: damageOf(pages, possible),
      })
    } while (number <= times && random.chance(0.2))
    const { code, err } = await run(project, argsOf(random.between(1, 2)))
    const isRight = code === 0 && isSame(filesIn(project, OUT), filesIn(project, `clean-${next}`))
    const damage = [
      ...(isRight ? [] : [`The next build made something else (${code}) ${err}`]),
      ...leftovers(project, OUT),
    ]
    if (damage.length > 0)
      onKill({ number, what: 'the next build', isKilled: false, found: 'between', damage })
    at = next
  }
}

function argsOf(threads: number, out = OUT): string[] {
  return ['build', 'content', '--quiet', '--out', out, '--threads', String(threads)]
}

function momentOf(
  random: Random,
  { time, steps }: { readonly time: number; readonly steps: number },
): Moment {
  if (random.chance(0.5)) return { after: random.between(1, time) }
  return { step: random.between(1, steps) }
}

/** Builds each edition from nothing, to compare with. */
async function cleanPages(project: string, editions: readonly Edition[]): Promise<Pages[]> {
  const all: Pages[] = []
  const content = join(project, 'content')
  for (const [number, edition] of editions.entries()) {
    edit(content, new Map(), edition)
    const { code, err } = await run(project, [...argsOf(1, `clean-${number}`), '--no-cache'])
    if (code !== 0) throw new Error(`Edition ${number} cannot be built: ${err}`)
    all.push(pagesIn(project, `clean-${number}`))
    rmSync(content, { recursive: true })
  }
  return all
}

/** All files that are published: hidden ones are not. */
function pagesIn(project: string, out = OUT): Pages {
  return new Map([...filesIn(project, out)].filter(([path]) => !path.startsWith('.')))
}

function filesIn(project: string, out: string): Pages {
  return filesOf(join(project, out))
}
