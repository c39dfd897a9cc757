import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { check } from '../../src/build/check.ts'
import { SCHEMAS } from '../../src/facts/schemas/all.ts'
import { USUAL_KEYS } from '../../src/facts/schemas/usual-keys.ts'
import { configSchema } from '../../src/model/config-schema.ts'
import { quotable } from '../../src/model/diagnostic.ts'
import { titleOf } from '../../src/model/slug.ts'
import { parse } from '../../src/parse/parse.ts'
import { articleText } from '../../src/scaffold/article-text.ts'
import { newArticle } from '../../src/scaffold/new-article.ts'
import { newSite } from '../../src/scaffold/new-site.ts'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'

const YAML = 'seeds/encyclopedia.yaml'

describe('encyclopress new DIR', () => {
  test('makes an encyclopedia in which nothing is wrong, and nothing could be better', async () => {
    const folder = temporaryFolder()
    await newSite(folder, '1.2.3')
    const { outcome, ...found } = await check({
      content: join(folder, 'seeds'),
      templates: null,
      strict: true,
      pedantic: true,
      threads: 1,
    })
    expect(outcome).toBe('checked')
    expect(found).toMatchObject({ diagnostics: [], drafts: 0 })
  })

  test('builds with --strict as it is', async () => {
    const folder = temporaryFolder()
    const made = await encyclopress(folder, 'new', 'town')
    expect(made).toMatchObject({ exit: 0, err: '' })
    expect(made.out).toContain('cd town\n')
    const built = await encyclopress(join(folder, 'town'), 'build', '--strict')
    expect(built).toMatchObject({ exit: 0, err: '' })
  })

  test('has what git, GitHub and a newcomer need, with the version that made it', async () => {
    const folder = temporaryFolder()
    await newSite(folder, '1.2.3')
    const files = filesOf(folder)
    const text = (path: string) => files.get(path)?.toString() ?? ''
    expect(text('.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['/dist/', '.encyclopress/']),
    )
    const workflow = parseYaml(text('.github/workflows/encyclopedia.yml'))
    expect(workflow.jobs.check.steps.at(-1).run).toBe(
      'npx --yes encyclopress@1.2.3 check seeds --format github',
    )
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const uses = Object.values<{ steps: { uses?: string }[] }>(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap((step) => step.uses ?? []),
    )
    expect(uses.filter((one) => !/^actions\/[a-z-]+@v\d+$/u.test(one))).toEqual([])
    expect([...files.values()].filter((bytes) => bytes.includes('{{'))).toEqual([
      files.get('.github/workflows/encyclopedia.yml'),
    ])
    for (const [, path = ''] of text('README.md').matchAll(/^\| `([^`]+)`/gmu))
      expect(files.has(path), path).toBe(true)
  })

  test('shows every key of the settings', async () => {
    const folder = temporaryFolder()
    await newSite(folder, '1.2.3')
    const settings = parseYaml(readFileSync(join(folder, YAML), 'utf8'))
    expect(Object.keys(settings).sort()).toEqual(Object.keys(configSchema.shape).sort())
  })

  test('has only names that every system takes', async () => {
    const folder = temporaryFolder()
    await newSite(folder, '1.2.3')
    const names = [...filesOf(folder).keys()].flatMap((path) => path.split('/'))
    expect(names.filter((name) => !/^\.?[\w-]+(?:\.[a-z]+)?$/iu.test(name))).toEqual([])
  })

  test('goes into a folder that is empty but for git, and into none that is not', async () => {
    const folder = temporaryFolder({ '.git/HEAD': 'x' })
    expect(await newSite(folder, '1')).toMatchObject({ outcome: 'made' })
    const before = filesOf(folder)
    const again = await encyclopress(folder, 'new', '.')
    expect(again).toMatchObject({ exit: 2, out: '' })
    expect(again.err).toBe(
      'encyclopress: . is not empty (.github and 3 more); name a new folder.\n',
    )
    expect(filesOf(folder)).toEqual(before)
  })

  test('says in a line why it cannot', async () => {
    const folder = temporaryFolder({ file: '' })
    const said = async (...args: string[]) => (await encyclopress(folder, 'new', ...args)).err
    expect(await said('file')).toBe(
      'encyclopress: file is a file, or lies in one; name a new folder.\n',
    )
    expect(await said('')).toBe('encyclopress: Name a folder for the encyclopedia.\n')
    expect(await said('artcle', 'Niger')).toContain('(Did you mean new article?)')
    expect(await said('my', 'town')).toContain('(Put quotes round a name with spaces.)')
    expect([...filesOf(folder).keys()]).toEqual(['file'])
  })
})

describe('encyclopress new article', () => {
  const SITE = {
    'seeds/niger.txt': '= Niger =\n\nA country.\n',
    [YAML]:
      'infoboxes:\n  boat: { fields: { launched: date, home port: place } }\n  skipper: { extends: person, fields: { boat: entities } }\n',
  }

  test('writes the usual keys of a type, in the order of its infobox', async () => {
    const folder = temporaryFolder(SITE)
    const made = await encyclopress(folder, 'new', 'article', 'Ada', 'Lovelace', '-t', 'Scientist')
    expect(made).toEqual({ exit: 0, out: `${join('seeds', 'ada-lovelace.txt')}\n`, err: '' })
    expect(readFileSync(join(folder, 'seeds/ada-lovelace.txt'), 'utf8')).toBe(`= Ada Lovelace =

Infobox person
- Name: Ada Lovelace
- Image:
- Caption:
- Birth date:
- Birth place:
- Death date:
- Death place:
- Nationality:
- Spouse:
- Occupation:
- Known for:

**Ada Lovelace** …
`)
  })

  test('knows the types of the site, and that a conflict has two sides', async () => {
    const folder = temporaryFolder(SITE)
    const textOf = async (title: string, type: string) => {
      const result = await newArticle({ title, type, folder: join(folder, 'seeds') })
      return result.outcome === 'made' ? readFileSync(result.paths[0] ?? '', 'utf8') : result
    }
    expect(await textOf('Petrel', 'boat')).toContain('Infobox boat\n- Launched:\n- Home port:\n')
    expect(await textOf('Orme', 'skipper')).toMatch(/- Birth date:\n(?:- .*\n)+- Boat:\n/u)
    expect(await textOf('War', 'military conflict')).toContain(
      '- Part of:\n- Image:\n- Caption:\n- Date:\n- Place:\n- Result:\n- Combatant1:\n- Combatant2:\n',
    )
  })

  test('suggests a type for one that is none', async () => {
    const folder = temporaryFolder(SITE)
    const said = async (type: string) =>
      (await encyclopress(folder, 'new', 'article', 'X', '--type', type)).err
    expect(await said('persom')).toBe(
      'encyclopress: There is no type of infobox "persom"; did you mean person?\n',
    )
    expect(await said('xyzzy')).toMatch(/; there are boat, skipper, military conflict, person, /u)
    expect(existsSync(join(folder, 'seeds/x.txt'))).toBe(false)
  })

  test('overwrites nothing', async () => {
    const folder = temporaryFolder(SITE)
    const again = await encyclopress(folder, 'new', 'article', 'Niger')
    expect(again).toEqual({
      exit: 2,
      out: '',
      err: `encyclopress: ${join('seeds', 'niger.txt')} is there already.\n`,
    })
    expect(readFileSync(join(folder, 'seeds/niger.txt'), 'utf8')).toBe(SITE['seeds/niger.txt'])
  })

  test('makes the folder that is named, and tells what is in the way of it', async () => {
    const folder = temporaryFolder(SITE)
    const made = await encyclopress(folder, 'new', 'article', 'Aïr', '--in', 'seeds/mountains')
    expect(made.out).toBe(`${join('seeds', 'mountains', 'aïr.txt')}\n`)
    const failed = await encyclopress(folder, 'new', 'article', 'Aïr', '--in', 'seeds/niger.txt')
    expect(failed).toMatchObject({ exit: 2, out: '' })
    expect(failed.err).toBe(`encyclopress: ${join('seeds', 'niger.txt')} is not a folder\n`)
  })

  test.each([
    'A = B',
    '= x =',
    '*stars* and _lines_',
    '[brackets] | `ticks`',
    'C#',
    '日本',
    '???',
    'Con',
    'nul',
    '<b>',
    'x'.repeat(400),
  ])('takes the title %s as it is, under a name that every system takes', async (title) => {
    const folder = temporaryFolder()
    const result = await newArticle({ title, type: 'person', folder })
    const [path = ''] = result.outcome === 'made' ? result.paths : []
    const name = path.slice(folder.length + 1)
    expect(name).toMatch(/^[\p{L}\p{N}-]{1,200}\.txt$/u)
    expect(name).not.toMatch(/^(?:con|nul)\./u)
    const { content, diagnostics } = parse({
      ...quotable(name, readFileSync(path, 'utf8')),
      format: 'plain',
    })
    expect(diagnostics).toEqual([])
    expect(content?.title).toBe(title)
  })

  test('refuses a title of nothing', async () => {
    const folder = temporaryFolder()
    const result = await newArticle({ title: ' \n ', type: null, folder })
    expect(result).toEqual({ outcome: 'refused', message: 'An article needs a title.' })
  })

  test('has the usual keys of every type, and builds with all of them empty', async () => {
    expect(Object.keys(USUAL_KEYS).sort()).toEqual(SCHEMAS.map(({ type }) => type).sort())
    const folder = temporaryFolder()
    for (const { type, fields } of SCHEMAS) {
      const keys = new Set(fields.map(({ key }) => key))
      expect(USUAL_KEYS[type]?.filter((key) => !keys.has(key))).toEqual([])
      const result = await newArticle({ title: `A ${type}`, type, folder })
      expect(result.outcome).toBe('made')
    }
    put(folder, { 'plain.txt': articleText(titleOf('Plain'), null) })
    const found = await check({
      content: folder,
      templates: null,
      strict: true,
      pedantic: false,
      threads: 1,
    })
    expect(found).toMatchObject({ outcome: 'checked', diagnostics: [] })
  })
})
