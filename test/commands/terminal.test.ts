import { execFileSync, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encyclopress, temporaryFolder } from '../support/cli.ts'

const CLI = resolve('lib/cli.js')
const ESCAPE = '\u001b['

/** What `check` prints of a warning in an environment. */
function checked(env: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder({ 'niger.txt': '= Niger =\n\nSee [[Agadez]].\n' })
  const { PATH = '' } = process.env
  return execFileSync(process.execPath, [CLI, 'check'], {
    cwd,
    env: { PATH, ...env },
    encoding: 'utf8',
  })
}

describe('the terminal', () => {
  test('gets colours where they are asked for, and a file does not', () => {
    expect(checked({})).not.toContain(ESCAPE)
    expect(checked({ FORCE_COLOR: '1' })).toContain(`${ESCAPE}33m`)
    expect(checked({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain(ESCAPE)
  })

  test.each([
    [['srve'], 'Did you mean serve?'],
    [['help', 'chek'], 'Did you mean check?'],
    [['serve', '--prot', '3000'], 'Did you mean --port?'],
    [['check', '--pedntic'], 'Did you mean --pedantic?'],
    [['check', '--format', 'githb'], 'Allowed choices are text, github.'],
    [['serve', '--port', '99999'], 'Give a number from 1 to 65535.'],
    [['serve', 'nowhere'], 'There is no folder nowhere;'],
    [['check', 'nowhere'], 'There is no folder nowhere;'],
  ])('says what was meant by %j', async (args, hint) => {
    const { exit, out, err } = await encyclopress(temporaryFolder(), ...args)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(hint)
  })

  test.each(['build', 'check', 'serve'])('shows examples in the help of %s', async (name) => {
    const { exit, out } = await encyclopress(temporaryFolder(), 'help', name)
    expect(exit).toBe(0)
    expect(out).toContain(`Examples:\n  encyclopress ${name} `)
    expect((await encyclopress(temporaryFolder(), name, '--help')).out).toBe(out)
  })
})

test('whoever reads may stop when they have seen enough', async () => {
  const cwd = temporaryFolder({ 'niger.txt': `= Niger =\n\n${'[[Agadez]] '.repeat(90)}\n` })
  const child = spawn(process.execPath, [CLI, 'check'], { cwd })
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (data) => {
    err += data
  })
  const exit = await new Promise((done) => child.once('close', done))
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
})

test('a text file that is no article, but very long, is told at once', async () => {
  const folder = temporaryFolder({
    'niger.txt': '= Niger =\n\nA country.\n',
    'data.txt': `= Data =\n\n${'[[x]] *y* '.repeat(300_000)}`,
  })
  const { exit, out } = await encyclopress(folder, 'check')
  expect(exit).toBe(1)
  expect(out).toContain('data.txt\nerror: This file has 2.9 MB; an article has at most 2')
})
