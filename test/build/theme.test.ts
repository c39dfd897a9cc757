import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'

const NIGER = '= Niger =\n\nNiger is a country in West Africa.\n'

test('a site’s template replaces ours, one file at a time', async () => {
  const folder = temporaryFolder({
    'niger.txt': NIGER,
    'templates/not-found.eta': "<% layout('@layout') -%>\n<p>Lost?</p>\n",
  })
  await encyclopress(folder, 'build')
  const files = filesOf(join(folder, 'dist'))
  expect(files.get('404.html')?.toString()).toContain('<p>Lost?</p>')
  expect(files.get('wiki/niger.html')?.toString()).toContain('Niger is a country')
})

test('templates can lie anywhere', async () => {
  const folder = temporaryFolder({
    'texts/niger.txt': NIGER,
    'look/style.css': 'body { color: red }',
  })
  await encyclopress(folder, 'build', 'texts', '--templates', 'look')
  expect(filesOf(join(folder, 'dist')).get('assets/style.css')?.toString()).toBe(
    'body { color: red }',
  )
})

test('a site’s own picture of itself replaces ours, byte by byte', async () => {
  const folder = temporaryFolder({ 'niger.txt': NIGER })
  await encyclopress(folder, 'build')
  const picture = () => filesOf(join(folder, 'dist')).get('assets/icon.png')
  expect(imageSize(picture() ?? Buffer.of())).toMatchObject({ type: 'png', width: 48, height: 48 })
  const own = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])
  mkdirSync(join(folder, 'templates'))
  writeFileSync(join(folder, 'templates/icon.png'), own)
  await encyclopress(folder, 'build')
  expect(picture()).toEqual(own)
})

test('a site says itself what its pages may load and run', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src https://a.example <%~ it.scripts.map(it.hash).join(' ') %>">`
  const folder = temporaryFolder({
    'niger.txt': NIGER,
    'templates/policy.eta': `${policy}\n`,
    'templates/not-found.eta': `<% const own = 'x()' -%>\n<%~ include('@policy', { scripts: [own] }) %><script><%~ own %></script>\n`,
  })
  await encyclopress(folder, 'build')
  const files = filesOf(join(folder, 'dist'))
  expect(files.get('wiki/niger.html')?.toString()).toContain(
    'content="script-src https://a.example ',
  )
  const hash = createHash('sha256').update('x()').digest('base64')
  expect(files.get('404.html')?.toString()).toContain(`https://a.example 'sha256-${hash}'">`)
})

test('a broken template is told with its line, and the published pages stay', async () => {
  const folder = temporaryFolder({ 'niger.txt': NIGER })
  await encyclopress(folder, 'build')
  const before = filesOf(join(folder, 'dist'))
  put(folder, { 'templates/article.eta': '<h1>\n<%= it.page.titel %>\n</h1>\n' })
  const { exit, err } = await encyclopress(folder, 'build')
  expect(exit).toBe(1)
  expect(err).toContain(
    'templates/article.eta:2:1 error: `it.page.titel` is undefined [broken-template]',
  )
  expect(err).toContain('    2 | <%= it.page.titel %>\n')
  expect(filesOf(join(folder, 'dist'))).toEqual(before)
})

test('words that a message file lacks are English, with a warning', async () => {
  const folder = temporaryFolder({
    'encyclopedia.yaml': 'language: tlh\n',
    'niger.txt': NIGER,
    'templates/messages/tlh.yaml': 'allArticles: Hoch\n',
  })
  const { exit, err } = await encyclopress(folder, 'build')
  expect(exit).toBe(0)
  expect(err).toContain('templates/messages/tlh.yaml warning: This file lacks')
  expect(filesOf(join(folder, 'dist')).get('index.html')?.toString()).toContain('Hoch')
})

test('a message file that is no YAML is an error', async () => {
  const folder = temporaryFolder({ 'niger.txt': NIGER, 'templates/messages/en.yaml': 'a: "b\n' })
  const { exit, err } = await encyclopress(folder, 'build')
  expect(exit).toBe(1)
  expect(err).toContain('[broken-yaml]')
})
