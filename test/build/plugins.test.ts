import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { encyclopress, filesOf, put, temporaryFolder } from '../support/cli.ts'

const JITI = fileURLToPath(new URL('../../node_modules/jiti/', import.meta.url))

/** A plugin that turns a word into capitals, wherever it stands in the text. */
const LOUD = `export const loud = (word) => function change(node) {
  if (node.type === 'text') node.value = node.value.replaceAll(word, word.toUpperCase())
  node.children?.forEach(change)
}
`
const CONFIG = `import { loud } from './loud.mjs'
export default { remarkPlugins: [[loud, 'river']] }
`
const SITE = {
  'seeds/niger.txt':
    '= Niger =\n\nInfobox\n- Known for: a river\n\nNiger has a river.[^a]\n\n[^a]: A long river.\n',
  'seeds/mali.md': '---\ntitle: Mali\n---\n\nMali has a river, too, and touches Niger.\n',
  'seeds/loud.mjs': LOUD,
  'seeds/encyclopress.config.mjs': CONFIG,
}

function withConfig(text: string, name = 'encyclopress.config.mjs') {
  const { 'seeds/encyclopress.config.mjs': _, ...site } = SITE
  return { ...site, [`seeds/${name}`]: text }
}

function page(folder: string, slug: string): string {
  return readFileSync(join(folder, `dist/wiki/${slug}.html`), 'utf8')
}

describe('plugins of a site', () => {
  test('see the body and the footnotes of every article, in each thread', async () => {
    const folder = temporaryFolder(SITE)
    const one = await encyclopress(folder, 'build', '--threads', '2')
    expect(one).toMatchObject({ exit: 0, err: '' })
    expect(page(folder, 'niger')).toContain('<p>Niger has a RIVER.')
    expect(page(folder, 'niger')).toContain('A long RIVER.')
    expect(page(folder, 'mali')).toContain('has a RIVER, too')
    // What an infobox says is kept to the letter.
    expect(page(folder, 'niger')).toContain('a river</td>')
    const two = filesOf(join(folder, 'dist'))
    await encyclopress(folder, 'build', '--threads', '1', '--no-cache')
    expect(filesOf(join(folder, 'dist'))).toEqual(two)
  })

  test('are seen by check as well', async () => {
    const folder = temporaryFolder(
      withConfig(
        "export default { remarkPlugins: [() => (_, file) => { file.message('No', { line: 2, column: 3 }) }] }",
      ),
    )
    const { out, exit } = await encyclopress(folder, 'check')
    expect(exit).toBe(0)
    expect(out).toContain('seeds/mali.md\n5:3 warning: A plugin says: No [plugin-message]')
  })

  test('have everything made again when they change, or what they import', async () => {
    const folder = temporaryFolder(SITE)
    const why = async () => (await encyclopress(folder, 'build', '--explain')).out.split('\n')[0]
    await why()
    put(folder, { 'seeds/encyclopress.config.mjs': CONFIG.replace('river', 'long') })
    expect(await why()).toBe(
      'Everything is made: in the content folder encyclopress.config.mjs has changed.',
    )
    expect(page(folder, 'niger')).toContain('A LONG river.')
    put(folder, { 'seeds/loud.mjs': LOUD.replace('toUpperCase()', 'repeat(2)') })
    expect(await why()).toBe('Everything is made: in the content folder loud.mjs has changed.')
    expect(page(folder, 'niger')).toContain('A longlong river.')
  })

  test('are followed out of the content folder, and into what npm has installed', async () => {
    const folder = temporaryFolder({
      ...SITE,
      'loud.mjs': LOUD,
      'seeds/encyclopress.config.mjs': CONFIG.replace('./loud', '../loud'),
      'node_modules/.package-lock.json': '{}',
    })
    const why = async () => (await encyclopress(folder, 'build', '--explain')).out.split('\n')[0]
    await why()
    put(folder, { 'loud.mjs': `${LOUD}// other\n` })
    expect(await why()).toBe('Everything is made: a plugin is another one.')
    put(folder, { 'node_modules/.package-lock.json': '{ }' })
    expect(await why()).toBe('Everything is made: a plugin is another one.')
  })

  test('are at work when an edit makes one page', async () => {
    const folder = temporaryFolder(SITE)
    await encyclopress(folder, 'build')
    // A file that was changed a moment ago is not trusted.
    await new Promise((done) => setTimeout(done, 100))
    await encyclopress(folder, 'build')
    const text = `${SITE['seeds/niger.txt']}\n== More ==\nMore of the river.\n`
    put(folder, { 'seeds/niger.txt': text })
    await encyclopress(folder, 'build')
    expect(page(folder, 'niger')).toContain('More of the RIVER.')
  })
})

describe('a file of plugins', () => {
  test.each([
    ['throw new Error("boom.\\nand more")', '1:7', 'This file fails: boom', 'Mend it'],
    ['export default {', '', 'This file fails: Unexpected end of input', 'Mend it'],
    ['import "./nowhere.mjs"', '', 'This file fails: Cannot find module', 'Mend it'],
    ['export const a = 1', '', 'This file exports no settings by default', 'Write export default'],
    ['export default { remarkPlugin: [] }', '', 'There is no setting remarkPlugin', 'Did you mean'],
    ['export default { remarkPlugins: {} }', '', 'remarkPlugins is not a list', 'Write export'],
    [
      'export default { remarkPlugins: [undefined] }',
      '',
      'Entry 1 of remarkPlugins is und',
      'List',
    ],
    [
      'export default { remarkPlugins: ["a"] }',
      '',
      'Entry 1 of remarkPlugins is no plugin',
      'List',
    ],
    [
      'export default { remarkPlugins: [() => { throw new Error("no") }] }',
      '1:48',
      'This file fails: no',
      'Mend it',
    ],
    [
      'export default { remarkPlugins: [() => async () => {}] }',
      '',
      'This file fails: a plugin is asynchronous, and may not be',
      'Mend it',
    ],
  ])('that fails is told in one line: %s', async (text, place, message, advice) => {
    const folder = temporaryFolder(withConfig(text))
    const { exit, err } = await encyclopress(folder, 'build')
    expect(exit).toBe(1)
    const at = place === '' ? '' : `:${place}`
    expect(err).toContain(`seeds/encyclopress.config.mjs${at} error: ${message}`)
    expect(err).toContain(`      ${advice}`)
    expect(err).toContain('1 error, 0 warnings; nothing was written.')
  })

  test('may throw nothing at all', async () => {
    const { exit, err } = await encyclopress(temporaryFolder(withConfig('throw null')), 'build')
    expect(exit).toBe(1)
    expect(err).toContain('error: This file fails: null [broken-config]')
  })

  test.each([
    ['setTimeout(() => { throw new Error("late") })', 'fails when nothing waits for it: late, at '],
    ['Promise.reject(new Error("late"))', 'fails when nothing waits for it: late, at '],
    ['Promise.reject(null)', 'fails when nothing waits for it: '],
    ['await new Promise(() => {})', 'The work was broken off: a plugin, or the file that names'],
    ['process.exit(0)', 'The work was broken off: a plugin, or the file that names'],
  ])('that fails behind our back is told in one line: %s', async (text, message) => {
    const folder = temporaryFolder(withConfig(`${text}\nexport default {}`))
    const { exit, out, err } = await encyclopress(folder, 'check')
    expect({ exit, out }).toEqual({ exit: 3, out: '' })
    expect(err.trimEnd()).toContain(message)
    expect(err.trimEnd()).not.toContain('\n')
  })

  test('may be one only', async () => {
    const folder = temporaryFolder({ ...SITE, 'seeds/encyclopress.config.js': CONFIG })
    const { exit, err } = await encyclopress(folder, 'build')
    expect(exit).toBe(1)
    expect(err).toContain(
      'There is encyclopress.config.js as well, and only one of them can count [broken-config]',
    )
  })

  test('may be TypeScript, by Node or by jiti, and says so where there is neither', async () => {
    const text = `import type { Root } from 'mdast'
const loud = (word: string) => (tree: Root) => { (tree.children as unknown[]).push({ type: 'thematicBreak' }) }
export default { remarkPlugins: [[loud, 'river']] }
`
    const folder = temporaryFolder({
      ...withConfig(text, 'encyclopress.config.ts'),
      'node_modules/jiti/index.js': 'throw new Error("of another version")',
    })
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
    const isRead = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
    const bare = await encyclopress(folder, 'build')
    expect(bare.exit).toBe(isRead ? 0 : 1)
    if (!isRead)
      expect(bare.err).toContain(
        'encyclopress.config.ts error: This Node does not read TypeScript [broken-config]',
      )
    rmSync(join(folder, 'node_modules/jiti'), { recursive: true })
    symlinkSync(JITI, join(folder, 'node_modules/jiti'))
    const built = await encyclopress(folder, 'build', '--threads', '2')
    expect(built.exit).toBe(0)
    expect(page(folder, 'mali')).toContain('<hr>')
  })
})

describe('what plugins do', () => {
  const config = (body: string) => withConfig(`export default { remarkPlugins: [() => ${body}] }`)

  test('may fail on an article: the error is that article’s', async () => {
    const folder = temporaryFolder(
      config(
        "(_, file) => { if (file.path === 'mali.md') file.fail('bad', { line: 2, column: 6 }) }",
      ),
    )
    const { exit, err } = await encyclopress(folder, 'build')
    expect(exit).toBe(1)
    expect(err).toContain('seeds/mali.md:5:6 error: A plugin fails: bad [plugin-fault]')
    expect(err).toContain('1 error, 0 warnings')
  })

  test('is shown as its text where no page can show it, with a warning', async () => {
    const folder = temporaryFolder(
      config(`(tree) => {
        tree.children.push({ type: 'math', value: 'a < b' })
        tree.children[0].children.push({ type: 'kbd', children: [{ type: 'text', value: 'Enter' }] })
      }`),
    )
    const { exit, err } = await encyclopress(folder, 'build')
    expect(exit).toBe(0)
    expect(err).toContain('A plugin made a node "math" here, which no page can show')
    expect(page(folder, 'mali')).toContain('Enter</p>\n<p>a &#x3C; b</p>')
  })

  test('may be anything: neither circles nor what is no tree ends a build', async () => {
    for (const body of [
      '(tree) => { tree.children.push(tree) }',
      '() => null',
      '() => ({ type: "root" })',
      '() => 7',
      '(tree) => { tree.children = [null, 1, "x", {}, [], { type: "list" }, { type: "table", children: [{}] }] }',
      '(tree) => { for (const one of tree.children) one.data = { hName: "script", f() {} } }',
    ]) {
      const folder = temporaryFolder(config(body))
      writeFileSync(join(folder, 'seeds/encyclopedia.yaml'), 'rules: { too-deep: error }\n')
      const { exit, err } = await encyclopress(folder, 'build')
      expect([0, 1], `${body}\n${err}`).toContain(exit)
      expect(err).not.toContain('<script')
    }
  })
})
