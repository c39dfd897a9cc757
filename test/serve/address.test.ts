import { expect, test } from 'vitest'
import { addressOf } from '../../src/serve/address.ts'
import { isLocal } from '../../src/serve/is-local.ts'
import { withScript } from '../../src/serve/with-script.ts'

test.each([
  ['/', ''],
  ['/wiki/niger.html', 'wiki/niger.html'],
  ['/wiki/niger.html?again=1#top', 'wiki/niger.html'],
  ['/wiki/', 'wiki/'],
  ['/wiki/m%C3%BCnster.html', 'wiki/münster.html'],
  ['/wiki/北京.html', 'wiki/北京.html'],
  ['/wiki/a%20b%2Bc.html', 'wiki/a b+c.html'],
  ['http://localhost:8080/wiki/niger.html', 'wiki/niger.html'],
])('%s asks for %s', (target, address) => {
  expect(addressOf(target)).toBe(address)
})

test.each([
  '/../secret',
  '/wiki/../../secret',
  '/%2e%2e/secret',
  '/..%2fsecret',
  '/%2e%2e%2fsecret',
  '/..\\secret',
  '/..%5csecret',
  '//example.org/',
  '/wiki//niger.html',
  '/wiki/./niger.html',
  '/.encyclopress-files',
  '/wiki/.hidden',
  '/a%00b',
  '/%zz',
  '/%c3',
  '',
  '*',
  'wiki/niger.html',
])('%s asks for nothing', (target) => {
  expect(addressOf(target)).toBe(null)
})

test('only names of this computer are answered to', () => {
  const local = ['localhost', 'localhost:8080', 'LOCALHOST', '127.0.0.1:80', '[::1]', '[::1]:8080']
  const foreign = [
    'example.org',
    'localhost.example.org',
    '127.0.0.1.example.org:80',
    '',
    'localhost:',
    undefined,
  ]
  expect(local.filter(isLocal)).toEqual(local)
  expect(foreign.filter(isLocal)).toEqual([])
})

test('the script comes into any page, whatever a template makes of it', () => {
  const script = '<script src="/_encyclopress/live.js" data-version="1" defer></script>'
  const page = '<!doctype html>\n<html><head lang="en"><title>x</title></head></html>'
  expect(withScript(page, '1')).toBe(page.replace('<title>', `${script}<title>`))
  expect(withScript('<p>bare', '1')).toBe(`<p>bare${script}`)
  expect(withScript(page, '1', '/')).toContain('<base href="/"><script')
})
