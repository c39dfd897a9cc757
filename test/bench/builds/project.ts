import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { indexOfRank } from '../corpus/fame.ts'
import { namesAt } from '../corpus/titles.ts'
import type { Corpus, CorpusArticle, CorpusFile, CorpusPlan } from '../corpus.ts'
import { corpusOf, writeFiles } from '../corpus.ts'
import type { Generator } from './generator.ts'

/** What is built, in this order: a new site, and what becomes of it. */
export const STEPS = ['cold', 'again', 'edit', 'title', 'template'] as const

export type Step = (typeof STEPS)[number]

/** A site that will be changed. */
export interface Plan {
  /** One article more than the site has at first. */
  readonly corpus: Corpus
  /** The number of that article, which others mention. */
  readonly newcomer: number
}

/** Plans a site of so many articles. */
export function planOf({ articles, ...plan }: CorpusPlan): Plan {
  const corpus = corpusOf({ ...plan, articles: articles + 1 })
  return { corpus, newcomer: newcomerOf(corpus, plan.seed) }
}

/** Makes ready what a step builds: first a project in a new folder, then a change of it. */
export function prepare(
  step: Step,
  project: string,
  { generator, plan }: { readonly generator: Generator; readonly plan: Plan },
): void {
  if (step === 'cold') {
    mkdirSync(project)
    generator.layOut(project)
  }
  writeFiles(join(project, generator.content), filesFor(step, generator, plan))
  if (step === 'template') generator.changeTemplate(project)
}

/** The files of articles that a step writes. */
function* filesFor(
  step: Step,
  { filesOf }: Generator,
  { corpus, newcomer }: Plan,
): Iterable<CorpusFile> {
  switch (step) {
    case 'cold':
      for (let index = 0; index < corpus.articles; index++)
        if (index !== newcomer) yield* filesOf(corpus.article(index), corpus.redirect(index))
      return
    case 'edit': {
      const index = (newcomer + 1) % corpus.articles
      return yield* filesOf(edited(corpus.article(index)), corpus.redirect(index))
    }
    case 'title':
      return yield* filesOf(corpus.article(newcomer), null)
    case 'again':
    case 'template':
      return
    default:
      step satisfies never
  }
}

/** An article with another word in its prose. */
export function edited(article: CorpusArticle): CorpusArticle {
  const prose = article.prose.replace(/ the (?!.* the )/su, ' that ')
  return { ...article, prose, text: article.text.slice(0, -article.prose.length) + prose }
}

/**
 * Somebody of middling fame. It has no redirect, which would lead to nothing while it is not there, and
 * a name that is no part of other names.
 */
function newcomerOf(corpus: Corpus, seed: number): number {
  const { articles } = corpus
  for (let rank = Math.floor(articles / 10); rank < articles; rank++) {
    const index = indexOfRank(articles, rank)
    const isPerson = namesAt(seed, index).topic === 'person'
    if (isPerson && corpus.redirect(index) === null) return index
  }
  return articles - 1
}
