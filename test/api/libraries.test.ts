import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DOCS = `${ROOT}docs/libraries.md`
const MOST = 15

interface Locked {
  readonly version: string
  readonly license?: string
  readonly hasInstallScript?: boolean
}

const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))

/** The packages whose code is handed on, by the licences that the compiler found in them. */
const shipped = [
  ...readFileSync(`${ROOT}lib/LICENSES.txt`, 'utf8').matchAll(
    /^(@?[a-z][^ ]*) (\d+\.\d+\.\d+\S*)$/gmu,
  ),
].map(([, name = '', version = '']) => ({ name, version, licence: licenceOf(name, version) }))

const direct = new Set(Object.keys(manifest.devDependencies))

function licenceOf(name: string, version: string): string {
  const [, locked] =
    Object.entries(packages).find(
      ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
    ) ?? []
  return locked?.license ?? 'unknown'
}

describe('what an installation brings along', () => {
  test('is the program alone: no dependencies, and nothing that runs on its own', () => {
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest).not.toHaveProperty('optionalDependencies')
    expect(manifest).not.toHaveProperty('peerDependencies')
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(hook)
  })

  test(`holds the code of at most ${MOST} libraries that are named in package.json`, () => {
    const names = shipped.map(({ name }) => name).filter((name) => direct.has(name))
    expect(new Set(names).size).toBeGreaterThan(0)
    expect(new Set(names).size).toBeLessThanOrEqual(MOST)
  })

  test('is under licences that ask for no more than to be named', () => {
    const others = shipped.filter(
      ({ licence }) => !/^(?:MIT|ISC|BSD-[23]-Clause|0BSD)$/u.test(licence),
    )
    expect(others).toEqual([])
  })
})

test('no package of the lock file runs a script when it is installed', () => {
  const scripted = Object.entries(packages).filter(([, one]) => one.hasInstallScript === true)
  expect(scripted.map(([path]) => path)).toEqual([])
})

test('docs/libraries.md lists every package whose code is handed on', () => {
  const rows = shipped.map(
    ({ name, version, licence }) =>
      `| ${name} | ${version} | ${licence} | ${direct.has(name) ? 'used by us' : 'used by those'} |`,
  )
  const table = ['| package | version | licence | |', '|---|---|---|---|', ...rows].join('\n')
  const text = readFileSync(DOCS, 'utf8')
  const whole = text.replace(/^\| package .*\n(?:\|.*\n)*/mu, `${table}\n`)
  if (process.env.UPDATE === '1') writeFileSync(DOCS, whole)
  else expect(text).toBe(whole)
})
