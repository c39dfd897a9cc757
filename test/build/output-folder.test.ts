import { readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'

const NIGER = '= Niger =\n\nNiger is a country in West Africa.\n'
const MALI = '= Mali =\n\nMali borders [[Niger]].\n'

async function built(files: Record<string, string>) {
  const folder = temporaryFolder(files)
  await encyclopress(folder, 'build', 'seeds')
  const dist = join(folder, 'dist')
  return { folder, dist, paths: () => [...filesOf(dist).keys()] }
}

describe('the output folder', () => {
  test('holds the same bytes whoever builds it, wherever and when', async () => {
    const one = await built({ 'seeds/niger.txt': NIGER, 'seeds/mali.txt': MALI })
    const two = await built({ 'seeds/mali.txt': MALI, 'seeds/niger.txt': NIGER })
    expect(filesOf(two.dist)).toEqual(filesOf(one.dist))
  })

  test('is left alone where nothing changed', async () => {
    const { folder, dist } = await built({ 'seeds/niger.txt': NIGER })
    const before = statSync(join(dist, 'wiki/niger.html')).mtimeMs
    const { out } = await encyclopress(folder, 'build', 'seeds')
    expect(out).toContain('(0 files changed)')
    const after = statSync(join(dist, 'wiki/niger.html')).mtimeMs
    expect(after).toBe(before)
  })

  test('gets only what changed, as a clean build would make it', async () => {
    const { folder, dist } = await built({ 'seeds/niger.txt': NIGER, 'seeds/mali.txt': MALI })
    put(folder, { 'seeds/niger.txt': NIGER.replace('a country', 'a landlocked country') })
    const { out } = await encyclopress(folder, 'build', 'seeds')
    // Its page, the preview of it, and what it is found by.
    expect(out).toContain('(5 files changed)')
    const afresh = await built(
      Object.fromEntries(
        [...filesOf(join(folder, 'seeds'))].map(([path, bytes]) => [
          `seeds/${path}`,
          bytes.toString(),
        ]),
      ),
    )
    expect(filesOf(dist)).toEqual(filesOf(afresh.dist))
  })

  test('loses what is no longer made, and the folders that held nothing else', async () => {
    const { folder, paths } = await built({
      'seeds/niger.txt': NIGER,
      'seeds/a.txt': `= A =\n\n![A map](maps/a.svg)\n`,
      'seeds/maps/a.svg': SVG,
    })
    expect(paths()).toContain('media/maps/a.svg')
    rmSync(join(folder, 'seeds/a.txt'))
    await encyclopress(folder, 'build', 'seeds')
    expect(paths().filter((path) => path.startsWith('media') || path === 'wiki/a.html')).toEqual([])
    expect(() => statSync(join(folder, 'dist/media'))).toThrow()
  })

  test('keeps no temporary files', async () => {
    const { paths } = await built({ 'seeds/niger.txt': NIGER })
    expect(paths().filter((path) => path.includes('tmp'))).toEqual([])
  })

  test('is repaired where a page was damaged or taken away', async () => {
    const { folder, dist } = await built({ 'seeds/niger.txt': NIGER })
    const before = filesOf(dist)
    rmSync(join(dist, 'all.html'))
    put(dist, { 'wiki/niger.html': 'half a pa' })
    await encyclopress(folder, 'build', 'seeds')
    expect(filesOf(dist)).toEqual(before)
  })
})

describe('files that encyclopress did not make', () => {
  test('make it refuse', async () => {
    const { folder, dist } = await built({
      'seeds/niger.txt': NIGER,
      'dist/thesis.doc': 'years of work',
    })
    const { exit, err } = await encyclopress(folder, 'build', 'seeds')
    expect(exit).toBe(2)
    expect(err).toContain('dist holds files that encyclopress did not make (thesis.doc)')
    expect([...filesOf(dist).keys()]).toEqual(['thesis.doc'])
  })

  test('stay where they are with --clean', async () => {
    const { folder, dist } = await built({
      'seeds/niger.txt': NIGER,
      'dist/wiki/thesis.doc': 'years of work',
    })
    const { exit } = await encyclopress(folder, 'build', 'seeds', '--clean')
    expect(exit).toBe(0)
    expect(filesOf(dist).get('wiki/thesis.doc')?.toString()).toBe('years of work')
    expect([...filesOf(dist).keys()]).toContain('wiki/niger.html')
  })

  test('make room under another name with --clean where a page must stand', async () => {
    const { folder, dist } = await built({
      'seeds/niger.txt': NIGER,
      'dist/index.html': 'my own page',
    })
    const { err } = await encyclopress(folder, 'build', 'seeds', '--clean')
    expect(err).toContain('kept as dist/index.html.orig')
    expect(filesOf(dist).get('index.html.orig')?.toString()).toBe('my own page')
    expect(filesOf(dist).get('index.html')?.toString()).toContain('<!doctype html>')
  })

  test('may be hidden: .git and .nojekyll stand in nobody’s way', async () => {
    const { folder, dist } = await built({ 'seeds/niger.txt': NIGER, 'dist/.nojekyll': '' })
    expect((await encyclopress(folder, 'build', 'seeds')).exit).toBe(0)
    expect([...filesOf(dist).keys()]).toContain('.nojekyll')
  })

  test('outside the folder are safe from a list that names them', async () => {
    const { folder, dist } = await built({ 'seeds/niger.txt': NIGER, 'precious.txt': 'kept' })
    put(dist, {
      '.encyclopress-files': `${readFileSync(join(dist, '.encyclopress-files'), 'utf8')}../precious.txt\n`,
    })
    await encyclopress(folder, 'build', 'seeds')
    expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('kept')
  })
})

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>'

describe('an image', () => {
  test('is copied where an article shows it, and its size stands in the page', async () => {
    const { dist } = await built({
      'seeds/people/a.md': '![A map of the valley](../maps/the%20valley.svg)\n',
      'seeds/maps/the valley.svg': SVG,
      'seeds/maps/unused.svg': SVG,
    })
    expect([...filesOf(dist).keys()].filter((path) => path.startsWith('media'))).toEqual([
      'media/maps/the valley.svg',
    ])
    const page = filesOf(dist).get('wiki/a.html')?.toString() ?? ''
    expect(page).toContain('src="../media/maps/the%20valley.svg"')
    expect(page).toContain('width="40" height="30"')
    expect(page).toContain('<figcaption>A map of the valley</figcaption>')
  })

  test('stands in the infobox with its caption', async () => {
    const { dist } = await built({
      'seeds/a.txt':
        '= A =\n\nInfobox\n- Image: a.svg\n- Caption: The *valley* from above\n\nA lead.\n',
      'seeds/a.svg': SVG,
    })
    const page = filesOf(dist).get('wiki/a.html')?.toString() ?? ''
    expect(page).toContain('src="../media/a.svg"')
    expect(page).toContain('The <em>valley</em> from above')
  })

  test('that could run something is a warning, is not copied, and the page shows its name', async () => {
    const { folder, dist } = await built({
      'seeds/a.txt': '= A =\n\nInfobox\n- Image: b.svg\n\n![A map](a.svg)\n',
      'seeds/a.svg': SVG.replace('<svg', '<svg onload="x()"'),
      'seeds/b.svg': SVG.replace('</svg>', '<script>x()</script></svg>'),
    })
    const { err } = await encyclopress(folder, 'build', 'seeds')
    expect(err).toContain('The image `a.svg` has the handler `onload`')
    expect(err).toContain('The image `b.svg` has an element `script`')
    expect([...filesOf(dist).keys()].filter((path) => path.startsWith('media'))).toEqual([])
    expect(filesOf(dist).get('wiki/a.html')?.toString()).toContain(
      '<span class="missing">a.svg</span>',
    )
  })

  test('that is not one is a warning, and the page shows its name', async () => {
    const { folder, dist } = await built({
      'seeds/a.txt': '= A =\n\n![A map](a.png)\n',
      'seeds/a.png': 'no image',
    })
    const { err } = await encyclopress(folder, 'build', 'seeds')
    expect(err).toContain('[broken-image]')
    expect(filesOf(dist).get('wiki/a.html')?.toString()).toContain('a.png')
  })

  test.each([
    ['zeros, which look like a picture of another kind', Buffer.alloc(4096)],
    ['a drawing, which browsers take for none under this name', SVG],
  ])('that is %s is none', async (_, bytes) => {
    const folder = temporaryFolder({ 'a.txt': '= A =\n\n![A map](a.png)\n', 'a.png': bytes })
    const { out } = await encyclopress(folder, 'check')
    expect(out).toContain('The file `a.png` is not an image that can be read [broken-image]')
  })

  test('that no reader would wait for is an error, whoever shows it', async () => {
    const folder = temporaryFolder({ 'a.txt': '= A =\n\nWords.\n', 'a.png': '' })
    truncateSync(join(folder, 'a.png'), 300 << 20)
    const { exit, err } = await encyclopress(folder, 'build')
    expect(exit).toBe(1)
    expect(err).toContain(
      'a.png error: This image has 300 MB; an image has at most 256 [too-large]',
    )
  })
})
