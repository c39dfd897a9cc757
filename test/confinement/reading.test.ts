import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { put } from '../support/cli.ts'
import { guarded, SECRET } from './canaries.ts'

describe('nothing outside the content folder is read', () => {
  test.each([
    '../outside/secret.svg',
    '../../outside/secret.svg',
    '..%2foutside%2fsecret.svg',
    '%2e%2e/outside/secret.svg',
    '/../outside/secret.svg',
    'a/../../outside/secret.svg',
    '..\\outside\\secret.svg',
    './/..//outside/secret.svg',
    '../outside/secret.svg%00.svg',
    'ABSOLUTE',
    'file://ABSOLUTE',
  ])('for an image at %s', async (path) => {
    const { folder, build, pages, expectUntouched } = guarded({})
    const url = path.replace('ABSOLUTE', join(folder, 'outside/secret.svg'))
    put(folder, {
      'content/a.md': `![A map](${url})\n`,
      'content/b.txt': `= B =\n\nInfobox\n- Image: ${url}\n\nB is a thing.\n`,
    })
    const { exit, err } = await build()
    expect({ exit, err }).toEqual({ exit: 0, err: expect.stringContaining('b.txt') })
    expect([...pages().keys()].filter((one) => one.startsWith('media'))).toEqual([])
    expectUntouched()
  })

  test('behind symbolic links: of files, folders, images, settings, templates and words', async () => {
    const { folder, build, pages, expectUntouched } = guarded({
      'content/a.md': '![A map](map.svg) ![Another](more/secret.svg)\n',
      'content/templates/head.eta': '',
    })
    for (const [to, at] of [
      ['../outside/secret.txt', 'secret.txt'],
      ['../outside/secret.svg', 'map.svg'],
      ['../outside', 'more'],
      ['../outside/encyclopedia.yaml', 'encyclopedia.yaml'],
      ['.', 'circle'],
      ['../content', 'itself'],
      ['nowhere', 'nothing.txt'],
      ['../../outside/article-foot.eta', 'templates/article-foot.eta'],
      ['../../outside/messages', 'templates/messages'],
      ['../../outside/secret.svg', 'templates/icon.png'],
    ] as const)
      symlinkSync(to, join(folder, 'content', at))
    const { exit, err } = await build()
    expect(exit).toBe(0)
    expect(err.match(/\[symbolic-link\]/gu)).toHaveLength(7)
    expect(pages().get('wiki/niger.html')?.toString()).toContain('West Africa')
    expectUntouched()
  })

  test('behind a symbolic link in place of the templates; those that a command names are', async () => {
    const { folder, build, pages, expectUntouched } = guarded({})
    symlinkSync('../outside', join(folder, 'content/templates'))
    expect((await build()).err).toContain('templates warning: A symbolic link is not followed')
    expectUntouched()
    await build('--templates', 'content/templates')
    expect(pages().get('wiki/niger.html')?.toString()).toContain(SECRET)
  })

  test('nor is a pipe waited for, wherever it lies', async () => {
    const { folder, build } = guarded({})
    const { execFileSync } = await import('node:child_process')
    mkdirSync(join(folder, 'out'))
    mkdirSync(join(folder, '.encyclopress/out'), { recursive: true })
    for (const path of [
      'content/a.txt',
      'content/a.svg',
      'content/encyclopedia.yaml',
      'out/.encyclopress-files',
      'out/.encyclopress-lock',
      '.encyclopress/out/build.bin',
    ])
      execFileSync('mkfifo', [join(folder, path)])
    expect((await build()).exit).toBe(0)
  })
})
