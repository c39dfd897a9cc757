import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { slugText } from '../../src/model/slug.ts'
import { buildInStages } from './build-in-stages.ts'
import { encyclopress } from './builds/encyclopress.ts'
import { markdownFile, markdownOf } from './builds/markdown.ts'
import { edited, planOf, prepare } from './builds/project.ts'
import { rivals } from './builds/rivals.ts'
import { MEASURES_USAGE, run } from './builds/run.ts'
import { momentIn, writtenSince } from './builds/written.ts'
import type { CorpusArticle, CorpusKind } from './corpus.ts'

const KINDS: readonly CorpusKind[] = ['plain', 'marked-up']
const planned = (kind: CorpusKind) => planOf({ articles: 30, kind, seed: 1, like: 'seed' })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'encyclopress-bench-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const textIn = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')

test('an article becomes Markdown with front matter, its links those of Markdown', () => {
  const article: CorpusArticle = {
    path: '000/000001.txt',
    title: "People's Union",
    aliases: ['Union'],
    categories: ['Art of Midal'],
    infobox: [['Place', 'Midal: "the valley"']],
    head: '',
    prose:
      'The **Union** is near [[Midal (river)|Midal]].\n\n== Origin ==\n\nOf [[Niger]].[^1]\n\n' +
      '=== Later ===\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: A note.\n\n[[Category:Art of Midal]]\n',
    text: '',
  }
  const redirect = { path: '000/000001-redirect.txt', title: 'The Fighters', text: '' }
  expect(markdownFile(article, redirect)).toEqual({
    path: 'people-s-union.md',
    text: `---
title: "People's Union"
names:
  - "Union"
aliases:
  - /wiki/the-fighters/
categories:
  - "Art of Midal"
infobox:
  - { key: "Place", value: "Midal: \\"the valley\\"" }
---

The **Union** is near [Midal](/wiki/midal-river/).

## Origin

Of [Niger](/wiki/niger/).[^1]

### Later

| a | b |
| --- | --- |
| 1 | 2 |

[^1]: A note.
`,
  })
})

describe.each(KINDS)('a site of %s articles', (kind) => {
  test('nothing of our marks is left in the Markdown of other programs', () => {
    const { corpus } = planned(kind)
    for (let index = 0; index < corpus.articles; index++)
      expect(markdownOf(corpus.article(index).prose)).not.toMatch(/\[\[|\]\]|^=/mu)
  })

  test('grows by one article, which others mention and no redirect leads to', () => {
    const { corpus, newcomer } = planned(kind)
    const { title, path } = corpus.article(newcomer)
    expect(corpus.redirect(newcomer)).toBeNull()
    const others = Array.from(
      { length: corpus.articles },
      (_, index) => corpus.article(index).prose,
    )
    expect(
      others.filter((prose, index) => index !== newcomer && prose.includes(title)),
    ).not.toEqual([])

    const project = { generator: encyclopress(), plan: planned(kind) }
    const articles = () =>
      readdirSync(join(folder, 'site', 'content', '000')).filter(
        (name) => !name.includes('redirect'),
      )
    prepare('cold', join(folder, 'site'), project)
    expect(articles()).toHaveLength(30)
    prepare('title', join(folder, 'site'), project)
    expect(articles()).toHaveLength(31)
    expect(articles()).toContain(path.replace('000/', ''))
  })

  test('is edited in one word of one article, and in no name', () => {
    const article = planned(kind).corpus.article(15)
    const words = (text: string) => text.split(' ')
    const [before, after] = [words(article.text), words(edited(article).text)]
    expect(after).toHaveLength(before.length)
    expect(after.filter((word, at) => word !== before[at])).toEqual(['that'])
  })

  test('is built in stages as it is built by the command', async () => {
    const project = join(folder, 'site')
    const plan = planOf({ articles: 10, kind, seed: 1, like: 'seed' })
    prepare('cold', project, { generator: encyclopress(), plan })
    const content = join(project, 'content')
    const stages: string[] = []
    await buildInStages({ content, out: join(project, 'stages') }, async (name, stage) => {
      stages.push(name)
      return await stage()
    })
    const out = join(project, 'out')
    await build({
      content,
      out,
      templates: null,
      strict: false,
      clean: false,
      threads: 1,
      cache: false,
      runtime: '',
    })
    expect(stages).toEqual(['read', 'parse', 'interpret', 'link', 'view', 'render', 'write'])
    for (const path of readdirSync(join(out, 'wiki')))
      expect(textIn('site', 'stages', 'wiki', path) === textIn('site', 'out', 'wiki', path)).toBe(
        true,
      )
  })
})

describe.each(['hugo', 'eleventy'] as const)('the site that %s builds', (name) => {
  const generator = rivals().find((one) => one.name === name)

  test.skipIf(generator === undefined)(
    'has the articles with infobox, contents and categories, and follows changes',
    async () => {
      if (generator === undefined) return
      const project = { generator, plan: planned('marked-up') }
      const { corpus, newcomer } = project.plan
      const pageOf = (title: string) =>
        textIn('site', 'public', 'wiki', slugText(title), 'index.html')
      const built = async (step: Parameters<typeof prepare>[0]) => {
        prepare(step, join(folder, 'site'), project)
        await run(generator.command, join(folder, 'site'))
      }
      await built('cold')
      for (let index = 0; index < corpus.articles; index++) {
        const { title, infobox, categories, prose } = corpus.article(index)
        if (index === newcomer) continue
        const page = pageOf(title)
        expect(page).toMatch(/<h1>.+<\/h1>/u)
        expect(page.split('<th scope="row">')).toHaveLength(infobox.length + 1)
        expect(page.match(/href="[^"]*\/categories\/[^"]+"/gu)).toHaveLength(categories.length)
        if (prose.includes('## Background')) expect(page).toContain('<a href="#background">')
      }
      await built('title')
      expect(pageOf(corpus.article(newcomer).title)).not.toContain('The templates have changed')
      await built('template')
      expect(pageOf(corpus.article(newcomer).title)).toContain('The templates have changed')
    },
  )
})

describe('a program that is measured', () => {
  const node = (script: string) => run([process.execPath, '-e', script], folder)

  test.skipIf(!MEASURES_USAGE)('has its memory told, as much as it held at most', async () => {
    const [small, large] = [await node(''), await node('Buffer.alloc(2e8, 1)')]
    expect(small.memory).toBeGreaterThan(1e7)
    expect(large.memory - small.memory).toBeGreaterThan(1.5e8)
  })

  test('that fails says why', async () => {
    await expect(node('console.error("No room."); process.exit(4)')).rejects.toThrow(
      /ended with 4: No room\./u,
    )
  })

  test('has those files counted that it wrote', () => {
    const out = join(folder, 'out')
    mkdirSync(join(out, 'wiki'), { recursive: true })
    for (const name of ['a.html', 'b.html', 'b.json']) writeFileSync(join(out, 'wiki', name), 'old')
    // The clock of the file system has ticks of some milliseconds.
    const tick = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)
    tick()
    const moment = momentIn(folder)
    tick()
    expect(writtenSince(moment, out)).toEqual({ pages: 2, files: 0, bytes: 0 })
    writeFileSync(join(out, 'wiki', 'b.html'), 'newer')
    expect(writtenSince(moment, out)).toEqual({ pages: 2, files: 1, bytes: 5 })
  })
})
