import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  encyclopress,
  encyclopressAsNobody,
  filesOf,
  put,
  temporaryFolder,
} from '../support/cli.ts'

const NIGER = '= Niger =\n\nNiger is a country in West Africa.\n'

describe('encyclopress build', () => {
  test('says in one line what it did', async () => {
    const folder = temporaryFolder({ 'seeds/niger.txt': NIGER })
    const { exit, out, err } = await encyclopress(folder, 'build')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toMatch(
      /^1 article, 7 pages, 0 warnings in \d+\.\d s → dist\/ \(\d+ files changed\)\n$/u,
    )
  })

  test('takes the current folder where there is no seeds', async () => {
    const folder = temporaryFolder({ 'niger.txt': NIGER })
    expect((await encyclopress(folder, 'build')).exit).toBe(0)
    // The pages that it made are no articles, so that it can be run again.
    expect((await encyclopress(folder, 'build')).out).toContain('1 article,')
  })

  test('builds another folder into another', async () => {
    const folder = temporaryFolder({ 'texts/niger.txt': NIGER })
    await encyclopress(folder, 'build', 'texts', '--out', 'public')
    expect([...filesOf(join(folder, 'public')).keys()]).toContain('wiki/niger.html')
  })

  test('reads no README, hidden files, or files and folders that begin with _', async () => {
    const folder = temporaryFolder({
      'niger.txt': NIGER,
      'README.md': 'x',
      '.notes.txt': 'x',
      '_drafts/mali.txt': 'x',
      'node_modules/a/b.md': 'x',
    })
    expect((await encyclopress(folder, 'build')).out).toContain('1 article,')
  })

  test('leaves drafts out and says so', async () => {
    const folder = temporaryFolder({
      'niger.txt': NIGER,
      'mali.md': '---\ndraft: true\n---\nMali.\n',
    })
    expect((await encyclopress(folder, 'build')).out).toContain('1 article, 1 draft left out,')
  })

  test('with --quiet prints nothing when all is well, warnings or not', async () => {
    const folder = temporaryFolder({ 'niger.txt': `${NIGER}[[No such article]]\n` })
    expect(await encyclopress(folder, 'build', '--quiet')).toEqual({ exit: 0, out: '', err: '' })
  })

  test('with --json prints the result and the diagnostics to stdout', async () => {
    const folder = temporaryFolder({ 'niger.txt': `${NIGER}[[Agadez]]\n` })
    const { exit, out, err } = await encyclopress(folder, 'build', '--json')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'built',
      articles: 1,
      diagnostics: [
        {
          rule: 'missing-article',
          severity: 'warning',
          file: 'niger.txt',
          location: { line: 4, column: 1 },
        },
      ],
    })
  })
})

describe('the exit code', () => {
  test('is 0 for warnings', async () => {
    const folder = temporaryFolder({ 'niger.txt': `${NIGER}[[Agadez]]\n` })
    const { exit, err } = await encyclopress(folder, 'build')
    expect(exit).toBe(0)
    expect(err).toContain('niger.txt:4:1 warning: There is no article "Agadez"')
    expect(err).toContain('    4 | [[Agadez]]\n      | ^^^^^^^^^^\n')
  })

  test('is 1 for warnings with --strict, and nothing is written', async () => {
    const folder = temporaryFolder({ 'niger.txt': `${NIGER}[[Agadez]]\n` })
    const { exit, err } = await encyclopress(folder, 'build', '--strict')
    expect(exit).toBe(1)
    expect(err).toContain('1 error, 0 warnings; nothing was written.')
    expect([...filesOf(folder).keys()]).toEqual(['niger.txt'])
  })

  test('is 1 for an error, and the published pages stay as they were', async () => {
    const folder = temporaryFolder({ 'seeds/niger.txt': NIGER })
    await encyclopress(folder, 'build')
    const before = filesOf(join(folder, 'dist'))
    put(folder, {
      'seeds/niger.txt': NIGER.replace('country', 'land'),
      'seeds/mali.txt': 'No title',
    })
    expect((await encyclopress(folder, 'build')).exit).toBe(1)
    expect(filesOf(join(folder, 'dist'))).toEqual(before)
  })

  test.each([
    ['an unknown command', ['biuld'], 'build'],
    ['an unknown flag', ['build', '--strct'], '--strict'],
    ['a flag without its value', ['build', '--out'], '--out'],
    ['too many folders', ['build', 'a', 'b'], 'too many arguments'],
  ])('is 2 for %s, with a hint', async (_, args, hint) => {
    const { exit, out, err } = await encyclopress(temporaryFolder(), ...args)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(hint)
  })

  test('is 1 for two articles of one title, whatever the number of threads', async () => {
    const cwd = temporaryFolder({
      'a.txt': '= Niger =\n\nA country.\n',
      'b.txt': '= Niger =\n\nA river.\n',
    })
    for (const threads of ['1', '2']) {
      const refused = await encyclopress(cwd, 'build', '--threads', threads)
      expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining('duplicate-title') })
    }
  })

  test('is 0 for --version and --help', async () => {
    const version = await encyclopress(temporaryFolder(), '--version')
    const help = await encyclopress(temporaryFolder(), 'build', '--help')
    expect([version.exit, help.exit]).toEqual([0, 0])
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/u)
    expect(help.out).toContain('Examples:')
  })
})

describe('one clear line, and no stack trace, for', () => {
  const line = (err: string) => {
    expect(err).not.toMatch(/^ +at /mu)
    return err.split('\n')[0]
  }

  test('a content folder that is not there', async () => {
    const { exit, err } = await encyclopress(temporaryFolder(), 'build', 'texts')
    expect(exit).toBe(2)
    expect(line(err)).toBe(
      'encyclopress: There is no folder texts; name the folder that holds the articles.',
    )
  })

  test('a content folder that is a file', async () => {
    const { exit, err } = await encyclopress(temporaryFolder({ 'a.txt': NIGER }), 'build', 'a.txt')
    expect(exit).toBe(2)
    expect(line(err)).toContain('a.txt is a file')
  })

  test('an empty content folder', async () => {
    const { exit, err } = await encyclopress(temporaryFolder(), 'build')
    expect(exit).toBe(1)
    expect(line(err)).toContain('There is no article in this folder')
  })

  test.each([
    ['a file that cannot be read', 'niger.txt', 'niger.txt error: '],
    ['a folder that cannot be read', 'more', 'more error: '],
    ['settings that cannot be read', 'encyclopedia.yaml', 'encyclopedia.yaml error: '],
  ])('%s', async (_, path, place) => {
    const folder = temporaryFolder({
      'niger.txt': NIGER,
      'more/mali.txt': NIGER.replaceAll('Niger', 'Mali'),
      'encyclopedia.yaml': 'title: Niger\n',
    })
    // Nobody may write beside the articles, but not read one of them.
    chmodSync(folder, 0o777)
    chmodSync(join(folder, path), 0o000)
    const { exit, err } = await encyclopressAsNobody(folder, 'build')
    chmodSync(join(folder, path), 0o755)
    expect(exit).toBe(1)
    expect(line(err)).toContain(`${place}The system does not let it be read (EACCES)`)
  })

  test('an output folder that cannot be written', async () => {
    const folder = temporaryFolder({ 'niger.txt': NIGER })
    mkdirSync(join(folder, 'dist'))
    for (const path of [folder, join(folder, 'dist')]) chmodSync(path, 0o555)
    const { exit, err } = await encyclopressAsNobody(folder, 'build')
    for (const path of [folder, join(folder, 'dist')]) chmodSync(path, 0o755)
    expect(exit).toBe(3)
    expect(line(err)).toContain('encyclopress: The system refused (EACCES) at dist')
  })

  test('a file of 100 MB, be it an article or the settings', async () => {
    for (const path of ['data.txt', 'encyclopedia.yaml']) {
      const folder = temporaryFolder({ 'niger.txt': NIGER, [path]: '' })
      truncateSync(join(folder, path), 100 << 20)
      const { exit, err } = await encyclopress(folder, 'build')
      expect(exit).toBe(1)
      expect(line(err)).toBe(
        `${path} error: This file has 100 MB; an article has at most 2 [too-large]`,
      )
    }
  })

  test('a symbolic link, wherever it leads', async () => {
    const folder = temporaryFolder({ 'niger.txt': NIGER })
    mkdirSync(join(folder, 'more'))
    symlinkSync('nowhere', join(folder, 'more/mali.txt'))
    const { exit, err } = await encyclopress(folder, 'build')
    expect(exit).toBe(0)
    expect(line(err)).toBe('more/mali.txt warning: A symbolic link is not followed [symbolic-link]')
  })

  test.each([
    ['in a circle', '../niger.txt', '.'],
    ['to itself', 'mali.txt', 'mali.txt'],
    ['to the folder around it', '..', '..'],
    ['out of the folder', '/etc/hostname', '/etc'],
  ])('symbolic links %s, to files and folders', async (_, file, directory) => {
    const folder = temporaryFolder({ 'niger.txt': NIGER })
    symlinkSync(file, join(folder, 'mali.txt'))
    symlinkSync(directory, join(folder, 'more'))
    const { exit, out, err } = await encyclopress(folder, 'build')
    expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringMatching(/^1 article, /u) })
    expect(err.match(/^\S+ warning: A symbolic link is not followed/gmu)).toHaveLength(2)
  })

  test('an output path that is a file', async () => {
    const { exit, err } = await encyclopress(temporaryFolder({ 'a.txt': NIGER, dist: '' }), 'build')
    expect(exit).toBe(2)
    expect(line(err)).toContain('dist is a file')
  })

  test('an output folder that is the content folder, or around it', async () => {
    const folder = temporaryFolder({ 'texts/a.txt': NIGER })
    const [same, around] = [
      await encyclopress(folder, 'build', 'texts', '--out', 'texts'),
      await encyclopress(folder, 'build', 'texts', '--out', '.'),
    ]
    expect([same.exit, around.exit]).toEqual([2, 2])
    expect([line(same.err), line(around.err)]).toEqual([
      expect.stringContaining('cannot go into the folder of the articles'),
      expect.stringContaining('lie within the output folder'),
    ])
  })

  test('a templates folder that is not there', async () => {
    const { exit, err } = await encyclopress(
      temporaryFolder({ 'a.txt': NIGER }),
      'build',
      '--templates',
      'look',
    )
    expect(exit).toBe(2)
    expect(line(err)).toContain('There is no folder look')
  })

  test('a file that is not UTF-8, with the place of its first wrong byte', async () => {
    const latin1 = Buffer.from('= Niger =\n\nM\u00e9naka lies in Mali.\n', 'latin1')
    const { exit, err } = await encyclopress(temporaryFolder({ 'a.txt': latin1 }), 'build')
    expect(exit).toBe(1)
    expect(line(err)).toBe('a.txt:3:2 error: This file is not UTF-8 from here on [not-utf8]')
  })

  test('a file in UTF-16', async () => {
    const utf16 = Buffer.from('\ufeff= Niger =\n', 'utf16le')
    const { exit, err } = await encyclopress(temporaryFolder({ 'a.txt': utf16 }), 'build')
    expect(exit).toBe(1)
    expect(line(err)).toContain('This file is UTF-16')
  })
})

describe('a text is read alike', () => {
  test.each([
    ['with a byte order mark', `\ufeff${NIGER}`],
    ['with CRLF', NIGER.replaceAll('\n', '\r\n')],
    ['without a last line feed', NIGER.trimEnd()],
  ])('%s', async (_, text) => {
    const [plain, other] = [temporaryFolder({ 'a.txt': NIGER }), temporaryFolder({ 'a.txt': text })]
    await encyclopress(plain, 'build')
    await encyclopress(other, 'build')
    expect(filesOf(join(other, 'dist'))).toEqual(filesOf(join(plain, 'dist')))
  })
})
