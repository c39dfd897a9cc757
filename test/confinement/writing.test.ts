import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { describe, expect, test } from 'vitest'
import { encyclopress, put } from '../support/cli.ts'
import { guarded } from './canaries.ts'

const LIST = 'out/.encyclopress-files'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>'

describe('nothing outside the output folder is written or removed', () => {
  test.each(['../outside/secret.txt', 'wiki/../../outside/secret.txt', '/etc/hostname', '..', '.'])(
    'where the list of the last build names %s',
    async (path) => {
      const { folder, build, expectUntouched } = guarded({})
      await build()
      put(folder, { [LIST]: `${readFileSync(join(folder, LIST), 'utf8')}${path}\n` })
      put(folder, { 'content/mali.txt': '= Mali =\n\nMali.\n' })
      expect((await build()).exit).toBe(0)
      expectUntouched()
      expect(existsSync('/etc/hostname')).toBe(true)
    },
  )

  test.each([
    ['a folder of pages', 'wiki', '../outside/wiki'],
    ['a page', 'index.html', '../outside/secret.txt'],
    ['a page that is the same there', 'wiki', '../clean/wiki'],
  ])('behind a symbolic link in place of %s, listed or not', async (_, at, to) => {
    for (const isListed of [true, false]) {
      const { folder, build, pages, expectUntouched } = guarded({})
      await encyclopress(folder, 'build', 'content', '--out', 'clean', '--no-cache')
      mkdirSync(join(folder, 'out'))
      symlinkSync(to, join(folder, 'out', at))
      if (isListed) put(folder, { [LIST]: `${at}\n` })
      else expect((await build()).exit).toBe(2)
      expect((await build('--clean')).exit).toBe(0)
      expectUntouched()
      expect(existsSync(join(folder, 'clean/wiki/niger.html'))).toBe(true)
      expect(pages().get('wiki/niger.html')?.toString()).toContain('West Africa')
      expect(existsSync(join(folder, 'out', `${at}.orig`))).toBe(!isListed)
    }
  })

  test.each(['.encyclopress-tmp', '.encyclopress-files', '.encyclopress-lock'])(
    'behind a symbolic link in place of %s',
    async (name) => {
      const { folder, build, expectUntouched } = guarded({})
      mkdirSync(join(folder, 'out'))
      symlinkSync(
        name.endsWith('tmp') ? '../outside' : '../outside/secret.txt',
        join(folder, 'out', name),
      )
      expect((await build()).exit).toBe(0)
      expectUntouched()
    },
  )

  test.each(['.encyclopress', '.encyclopress/out'])(
    'behind a symbolic link in place of the cache: %s',
    async (path) => {
      const { folder, build, expectUntouched } = guarded({ '.encyclopress/readme': '' })
      const at = path === '.encyclopress' ? 'more/.encyclopress' : path
      mkdirSync(join(folder, 'more'))
      symlinkSync(join(folder, 'outside'), join(folder, at))
      const out = path === '.encyclopress' ? 'more/out' : 'out'
      const { exit, err } = await build('--out', out)
      expect({ exit, err }).toEqual({ exit: 0, err: expect.stringContaining('symbolic link') })
      expectUntouched()
    },
  )

  test.each([
    'build.bin',
    'build.bin.tmp',
    'site.bin',
    'revised.bin',
    'site.bin.tmp',
    'articles-0.bin',
  ])('behind a symbolic link in place of the cache’s %s', async (name) => {
    const { folder, build, expectUntouched } = guarded({ '.encyclopress/out/readme': '' })
    symlinkSync(join(folder, 'outside/secret.txt'), join(folder, '.encyclopress/out', name))
    expect((await build()).exit).toBe(0)
    put(folder, { 'content/niger.txt': '= Niger =\n\nNiger is a large country.\n' })
    expect((await build()).exit).toBe(0)
    expectUntouched()
  })

  test('behind a symbolic link in place of the file for what is revised', async () => {
    const { folder, build, expectUntouched } = guarded({})
    await build('--threads', '1')
    symlinkSync(
      join(folder, 'outside/secret.txt'),
      join(folder, '.encyclopress/out/articles-1.bin'),
    )
    put(folder, { 'content/niger.txt': '= Niger =\n\nNiger is a large country.\n' })
    const { exit, out } = await build('--threads', '1', '--explain')
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('is damaged') })
    expectUntouched()
  })

  test('for a cache that somebody has made up', async () => {
    const { folder, build, expectUntouched } = guarded({})
    await build()
    const cache = join(folder, '.encyclopress/out')
    const site = deserialize(readFileSync(join(cache, 'site.bin')))
    for (const article of site.articles) article.slug = '../../outside/wiki/niger'
    writeFileSync(join(cache, 'site.bin'), serialize(site))
    const bytes = readFileSync(join(cache, 'build.bin'))
    const head = bytes.indexOf('\n') + 1
    // No file of the memory is said to have been there: none can have changed.
    const last = {
      ...deserialize(bytes.subarray(head)),
      memory: { paths: '', numbers: new Float64Array() },
    }
    const body = serialize(last)
    const hash = createHash('sha1').update(body).digest('hex')
    writeFileSync(
      join(cache, 'build.bin'),
      Buffer.concat([Buffer.from(`encyclopress cache 1 ${hash}\n`), body]),
    )
    put(folder, { 'content/niger.txt': '= Niger =\n\nNiger is a large country.\n' })
    const { exit, out } = await build('--explain')
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('is damaged') })
    expectUntouched()
  })
})

describe('what stands in the way of a page makes room', () => {
  test('a folder of its name, with files of others', async () => {
    const { build, pages } = guarded({ 'out/index.html/mine.txt': 'mine' })
    expect((await build('--clean')).err).toContain('kept as out/index.html.orig')
    expect(pages().get('index.html.orig/mine.txt')?.toString()).toBe('mine')
    expect(pages().get('index.html')?.toString()).toContain('<!doctype html>')
  })

  test('a file in place of a folder', async () => {
    const { build, pages } = guarded({ 'out/wiki': 'mine' })
    expect((await build('--clean')).err).toContain('kept as out/wiki.orig')
    expect(pages().get('wiki.orig')?.toString()).toBe('mine')
    expect(pages().has('wiki/niger.html')).toBe(true)
  })

  test('an empty folder, and what we made ourselves', async () => {
    const { folder, build, pages } = guarded({
      'content/a.md': '![A](x.svg)\n',
      'content/x.svg': SVG,
    })
    mkdirSync(join(folder, 'out/wiki/niger.html'), { recursive: true })
    expect((await build()).exit).toBe(0)
    const { rmSync } = await import('node:fs')
    rmSync(join(folder, 'content/x.svg'))
    put(folder, { 'content/x.svg/y.svg': SVG, 'content/a.md': '![A](x.svg/y.svg)\n' })
    expect((await build()).exit).toBe(0)
    expect([...pages().keys()].filter((path) => path.startsWith('media'))).toEqual([
      'media/x.svg/y.svg',
    ])
    rmSync(join(folder, 'content/x.svg'), { recursive: true })
    put(folder, { 'content/x.svg': SVG, 'content/a.md': '![A](x.svg)\n' })
    expect((await build()).exit).toBe(0)
    expect([...pages().keys()].filter((path) => path.startsWith('media'))).toEqual(['media/x.svg'])
  })
})
