import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encyclopress, filesOf, temporaryFolder } from './support/cli.ts'

const ROOT = new URL('../', import.meta.url).pathname

test('dist/ is the edition of seeds/, byte for byte', async () => {
  const folder = temporaryFolder()
  const { exit, err } = await encyclopress(folder, 'build', join(ROOT, 'seeds'), '--strict')
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  const [committed, rebuilt] = [filesOf(join(ROOT, 'dist')), filesOf(join(folder, 'dist'))]
  expect([...rebuilt.keys()]).toEqual([...committed.keys()])
  const changed = [...rebuilt].filter(([path, bytes]) => !committed.get(path)?.equals(bytes))
  expect(changed.map(([path]) => path)).toEqual([])
})
