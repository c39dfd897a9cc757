import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RuleName } from '../../src/model/rules.ts'
import { RULE_NAMES, RULES } from '../../src/model/rules.ts'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'

const NIGER = `= Niger =

Niger is a country in West Africa. Its capital is [[Niamey]], and its longest river is that of the same
name. Much of it is desert, where nomads travel from well to well with goats and camels; in the south there
are fields of millet and sorghum, and most people live there.

== Geography ==
It has no coast.

[[Category:Countries]]
`
const NIAMEY = NIGER.replaceAll('Niamey', 'xxx')
  .replaceAll('Niger', 'Niamey')
  .replaceAll('xxx', 'Niger')
const SITE = { 'seeds/niger.txt': NIGER, 'seeds/niamey.txt': NIAMEY }

/** What each suggestion is for: an article beside the two above, which link to it unless it says otherwise. */
const SUGGESTED: Partial<Record<RuleName, { readonly text: string; readonly isLinked: boolean }>> =
  {
    'stub-article': {
      text: '= Mali =\n\nMali is a country.\n\n[[Category:Countries]]\n',
      isLinked: true,
    },
    'no-lead': { text: NIGER.replace('= Niger =\n', '= Mali =\n\n== Name ==\n'), isLinked: true },
    'no-category': {
      text: NIGER.replace('= Niger', '= Mali').replace(/\[\[Cat.*\n/u, ''),
      isLinked: true,
    },
    'orphan-article': { text: NIGER.replace('= Niger', '= Mali'), isLinked: false },
  }

describe('encyclopress check', () => {
  test('tells by files what is wrong, where, and what to do, and counts it', async () => {
    const folder = temporaryFolder({
      ...SITE,
      'seeds/mali.txt': '= Mali =\n\nSee [[Agadez]] and [[Niger#History]].\n\n![Map](map.png)\n',
    })
    const { exit, out, err } = await encyclopress(folder, 'check')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toBe(`seeds/mali.txt
3:5 warning: There is no article "Agadez" yet; the link is shown as wanted [missing-article]
    3 | See [[Agadez]] and [[Niger#History]].
      |     ^^^^^^^^^^
      Write the article, mend the name, or give it to an article as an alias

3:20 warning: "Niger" has no section "History"; the link leads to its top [missing-section]
    3 | See [[Agadez]] and [[Niger#History]].
      |                    ^^^^^^^^^^^^^^^^^
      Its sections are Geography

5:1 warning: There is no image \`map.png\` in the content folder [missing-image]
    5 | ![Map](map.png)
      | ^^^^^^^^^^^^^^^
      Put it there, or mend the path, which starts at the folder of the article

3 articles: 0 errors, 3 warnings in 1 file
`)
  })

  test('writes nothing, whatever is wrong', async () => {
    const folder = temporaryFolder({ ...SITE, 'seeds/mali.txt': 'No title' })
    const before = filesOf(folder)
    const { exit, out } = await encyclopress(folder, 'check')
    expect(exit).toBe(1)
    expect(out).toContain('2 articles: 1 error, 0 warnings in 1 file')
    expect(filesOf(folder)).toEqual(before)
  })

  test('finds what is wrong with templates', async () => {
    const broken = { 'seeds/templates/article-foot.eta': '<p>\n<%= it.nothing.at.all %></p>' }
    const folder = temporaryFolder({ ...SITE, ...broken })
    const { exit, out } = await encyclopress(folder, 'check')
    expect(exit).toBe(1)
    expect(out).toContain('templates/article-foot.eta\n2:1 error: ')
  })

  test('reads no pages that were built within the content folder', async () => {
    const folder = temporaryFolder({
      'niger.txt': NIGER,
      'niamey.txt': NIAMEY,
      'encyclopedia.yaml': 'url: https://example.org\n',
    })
    await encyclopress(folder, 'build')
    await encyclopress(folder, 'build', '--out', 'public')
    expect((await encyclopress(folder, 'check')).out).toBe('2 articles: 0 errors, 0 warnings\n')
    expect((await encyclopress(folder, 'build')).out).toContain('2 articles')
  })

  test('finds what a build finds', async () => {
    const folder = temporaryFolder({
      ...SITE,
      'seeds/mali.txt': '= Mali =\n\n[[Agadez]]<br>\n\n== A ==\n',
    })
    const diagnosticsOf = async (command: string) =>
      JSON.parse((await encyclopress(folder, command, '--json')).out).diagnostics
    expect(await diagnosticsOf('check')).toEqual(await diagnosticsOf('build'))
  })

  test.each([
    ['off', 0, '0 errors, 0 warnings'],
    ['error', 1, '1 error, 0 warnings in 1 file'],
  ])('heeds a rule that is set to %s', async (level, exit, count) => {
    const settings = `rules: { missing-article: ${level} }\n`
    const folder = temporaryFolder({ ...SITE, 'seeds/encyclopedia.yaml': settings })
    put(folder, { 'seeds/niger.txt': NIGER.replace('no coast', 'no [[coast]]') })
    const checked = await encyclopress(folder, 'check')
    expect(checked.exit).toBe(exit)
    expect(checked.out).toContain(count)
  })

  test('with --strict takes a warning for an error', async () => {
    const folder = temporaryFolder({ 'niger.txt': `${NIGER}[[Agadez]]\n` })
    expect((await encyclopress(folder, 'check')).exit).toBe(0)
    expect(await encyclopress(folder, 'check', '--strict', '--pedantic')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('1 article: 2 errors, 1 suggestion in 1 file'),
    })
  })

  test('with --quiet prints errors only', async () => {
    const folder = temporaryFolder({ 'niger.txt': `${NIGER}[[Agadez]]\n` })
    expect(await encyclopress(folder, 'check', '--quiet')).toEqual({ exit: 0, out: '', err: '' })
  })

  test('with --format github speaks as a workflow, from where it runs', async () => {
    const folder = temporaryFolder({
      ...SITE,
      'seeds/a, b: 100%.txt': '= Mali =\n\nSee [[100%: a, b]].\n',
    })
    const { out } = await encyclopress(folder, 'check', './seeds', '--format', 'github')
    expect(out).toBe(
      '::warning file=seeds/a%2C b%3A 100%25.txt,line=3,endLine=3,col=5,endColumn=19,title=missing-article' +
        '::There is no article "100%25: a, b" yet; the link is shown as wanted' +
        '%0AWrite the article, mend the name, or give it to an article as an alias\n' +
        '3 articles: 0 errors, 1 warning in 1 file\n',
    )
  })
})

describe('a suggestion', () => {
  const suggestions = RULE_NAMES.filter((name) => RULES[name].severity === 'suggestion')

  test('has an example here', () => {
    expect(Object.keys(SUGGESTED)).toEqual(suggestions)
  })

  test.each(suggestions)('%s is told with --pedantic alone', async (rule) => {
    const { text = '', isLinked = false } = SUGGESTED[rule] ?? {}
    const niger = isLinked ? NIGER.replace('no coast', 'no coast, like Mali') : NIGER
    const folder = temporaryFolder({ ...SITE, 'seeds/niger.txt': niger, 'seeds/mali.txt': text })
    const { out, exit } = await encyclopress(folder, 'check', '--pedantic', '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out).diagnostics).toMatchObject([
      {
        rule,
        severity: 'suggestion',
        file: 'mali.txt',
        location: { line: 1, column: 3, length: 4 },
      },
    ])
    expect((await encyclopress(folder, 'check')).out).toContain(': 0 errors, 0 warnings\n')
    expect((await encyclopress(folder, 'build')).out).toContain(' 0 warnings ')
  })

  test('that is raised is told without being asked for, and never by build', async () => {
    const folder = temporaryFolder({
      'niger.txt': NIGER.replace(/\[\[Cat.*\n/u, ''),
      'niamey.txt': NIAMEY,
      'encyclopedia.yaml': 'rules: { no-category: error, orphan-article: off }\n',
    })
    const { exit, out } = await encyclopress(folder, 'check')
    expect(exit).toBe(1)
    expect(out).toContain('1:3 error: This article is in no category [no-category]')
    expect((await encyclopress(folder, 'build', '--out', join(folder, 'out'))).exit).toBe(0)
  })

  test('is not made for pages that list what a name can mean', async () => {
    const page = '---\ntype: disambiguation\n---\n= Niger (names) =\n\n- [[Niger]]\n- [[Niamey]]\n'
    const folder = temporaryFolder({ ...SITE, 'seeds/names.txt': page })
    const { out } = await encyclopress(folder, 'check', '--pedantic')
    expect(out).toBe('3 articles: 0 errors, 0 warnings, 0 suggestions\n')
  })

  test('counts words in scripts that write none of their spaces', async () => {
    const text = `= 尼日尔 =\n\n${'尼日尔是西非的一个内陆国家，首都是尼亚美。'.repeat(8)}\n\n[[Category:国家]]\n`
    const folder = temporaryFolder({ 'a.txt': text, 'encyclopedia.yaml': 'language: zh\n' })
    expect((await encyclopress(folder, 'check', '--pedantic')).out).not.toContain('stub-article')
  })
})
