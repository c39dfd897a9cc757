import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import type { OnProgress } from '../../src/build/progress.ts'
import { threadShard } from '../../src/build/shard/thread-shard.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { filesOf, temporaryFolder } from '../support/cli.ts'

const TOLD = { done: () => undefined, made: () => undefined }
const FILES = ['a.txt', 'b.txt', 'c.txt'].map((path) => ({ path, format: 'plain' }) as const)

/** A thread that runs a script of the test's own. */
function threadOf(script: string) {
  const folder = temporaryFolder({ 'thread.mjs': script })
  const setup = {
    folder,
    config: DEFAULT_CONFIG,
    plugins: null,
    theme: null as never,
    scratch: folder,
    most: 1,
  }
  return threadShard(setup, 1, pathToFileURL(join(folder, 'thread.mjs')))
}

const HEAD = `import { parentPort, workerData } from 'node:worker_threads'\n`

describe('a thread that dies', () => {
  test.each([
    ['ends', 'process.exit(7)', 'it ended with 7'],
    ['fails', 'throw new Error("No memory")', 'No memory'],
  ])('names the article that it worked on when it %s', async (_, death, why) => {
    const thread = threadOf(
      `${HEAD}parentPort.on('message', () => { workerData.place[0] = 1; ${death} })`,
    )
    await expect(thread.draft(FILES, TOLD)).rejects.toThrow(
      `A thread died while it worked on b.txt: ${why}`,
    )
    await thread.end()
  })

  test('is not waited for when it is asked again', async () => {
    const thread = threadOf(`${HEAD}parentPort.on('message', () => process.exit(0))`)
    const first = thread.draft(FILES, TOLD)
    await expect(first).rejects.toThrow('it ended with 0')
    await expect(thread.draft(FILES, TOLD)).rejects.toThrow('A thread died')
    await thread.end()
  })
})

/** A site that is built, and then built again while `meddle` is at work. */
async function meddled(meddle: (folder: string) => OnProgress) {
  const folder = temporaryFolder({
    'content/niger.txt': '= Niger =\n\nA country.\n',
    'content/mali.txt': '= Mali =\n\nNext to Niger.\n',
  })
  const built = (onProgress: OnProgress) =>
    build({
      content: join(folder, 'content'),
      out: join(folder, 'out'),
      templates: null,
      strict: false,
      clean: false,
      threads: 1,
      cache: true,
      runtime: 'test',
      onProgress,
    })
  await built(() => undefined)
  const before = filesOf(join(folder, 'out'))
  writeFileSync(join(folder, 'content/niger.txt'), '= Niger =\n\nA large country.\n')
  const fault = await built(meddle(folder)).then(
    () => '',
    (error: unknown) => String(error),
  )
  return {
    fault,
    isUntouched: [...filesOf(join(folder, 'out'))].every(([path, bytes]) =>
      before.get(path)?.equals(bytes),
    ),
  }
}

describe('the old site stays as it was', () => {
  test('when a file is changed while the site is built', async () => {
    const { fault, isUntouched } = await meddled((folder) => ({ stage }) => {
      const file = join(folder, 'content/mali.txt')
      if (stage === 'parse') writeFileSync(file, `${readFileSync(file, 'utf8')}More.\n`)
    })
    expect(fault).toContain('mali.txt was changed while the site was built; build it again')
    expect(isUntouched).toBe(true)
  })

  test('when its new pages cannot be written', async () => {
    const { fault, isUntouched } = await meddled((folder) => ({ stage }) => {
      if (stage === 'write') rmSync(join(folder, 'out/.encyclopress-tmp'), { recursive: true })
    })
    expect(fault).toContain('ENOENT')
    expect(isUntouched).toBe(true)
  })
})
