import { readFileSync } from 'node:fs'
import type { CorpusKind } from './corpus.ts'
import { corpusOf } from './corpus.ts'
import type { Print } from './linking.ts'
import type { Result } from './run-task.ts'
import { runTask } from './run-task.ts'
import { bar, numberText, table } from './table.ts'

const SEED = 1
const KINDS: readonly CorpusKind[] = ['plain', 'marked-up']
/** Few enough for the texts to be handed to another process. */
const [ARTICLES, TEXTS, FIELDS] = [2000, 30, 20_000]
/** Milliseconds for an article of the length of the seed, whose prose has 2.5 KB. */
const BAR = 0.08

/** Values of fields as writers write them, most of them without any mark. */
const VALUES = [
  'July 5, 2017',
  'Midal valley, Tahoua Region, Niger',
  'Niger; Libya; Chad; Burkina Faso',
  '5–6 killed, 2–3 injured, 4 vehicles captured',
  'about 1,240,000 km²',
  '[[Mali]] and [[Niger]]',
  'JNIM victory',
]

/** Measures the parse stage: whole articles, and their prose beside what remark alone takes for it. */
export async function parsing(print: Print): Promise<void> {
  await articles(print)
  await prose(print)
}

async function articles(print: Print): Promise<void> {
  print('The parse stage, for each article\n\n')
  const rows: string[][] = []
  for (const kind of KINDS) {
    const { parsing: time } = await runTask('parseArticles', {
      articles: ARTICLES,
      kind,
      seed: SEED,
    })
    rows.push([kind, ARTICLES.toLocaleString('en'), `${numberText((time * 1000) / ARTICLES)} µs`])
  }
  print(`${table(['articles', 'number', 'for each'], rows)}\n`)
}

async function prose(print: Print): Promise<void> {
  print('Prose, beside remark alone in the same process\n\n')
  const rows: string[][] = []
  const seed = proseOfSeed()
  const ofSeed = await runTask('parseProse', { texts: [seed], count: 1000, syntax: 'plain' })
  const perArticle = ofSeed.parsed / 1000
  rows.push([...rowOf('the seed', ofSeed), bar(perArticle, BAR, 'ms an article')])
  for (const kind of KINDS) {
    const corpus = corpusOf({ articles: ARTICLES, kind, seed: SEED })
    const texts = Array.from({ length: TEXTS }, (_, index) => corpus.article(index).prose)
    const syntax = kind === 'plain' ? 'plain' : 'markdown'
    rows.push(rowOf(kind, await runTask('parseProse', { texts, count: TEXTS * 20, syntax })))
  }
  print(`${table(['prose', 'for each KB', 'by remark', 'quicker', 'bar'], rows)}\n`)
  const values = await runTask('parseProse', { texts: VALUES, count: FIELDS, syntax: 'inline' })
  const each = (time: number) => `${numberText((time * 1000) / FIELDS)} µs`
  const row = ['values', each(values.parsed), each(values.byRemark), quicker(values)]
  print(`${table(['fields', 'for each', 'by remark', 'quicker'], [row])}\n`)
}

function rowOf(name: string, result: Result<'parseProse'>): string[] {
  const perKilobyte = (time: number) => `${numberText((time * 1000) / result.kilobytes)} µs`
  return [name, perKilobyte(result.parsed), perKilobyte(result.byRemark), quicker(result)]
}

function quicker({ parsed, byRemark }: Result<'parseProse'>): string {
  return `${numberText(byRemark / parsed)} times`
}

/** The lead and the sections of the article that the site began with. */
function proseOfSeed(): string {
  const text = readFileSync('seeds/midal-attack.txt', 'utf8')
  return text.slice(text.indexOf('\n\nOn July 5') + 2)
}
