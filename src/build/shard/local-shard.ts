import { linker } from '../../link/linker.ts'
import { namesOf } from '../../link/names.ts'
import { surroundingsOf } from '../../link/surroundings.ts'
import type { Article } from '../../model/article.ts'
import type { ArticleFile, LinkedArticle, LinkedText } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { describer } from '../../render/description/describer.ts'
import type { Draft } from '../draft.ts'
import { drafter } from '../draft.ts'
import { interfaceWords } from '../interface-words.ts'
import { readSource } from '../read-text.ts'
import type { AtWork, OnDone, Shard, ShardSetup } from './shard.ts'
import { writePages } from './write-pages.ts'

/**
 * A shard in this thread.
 *
 * @param number tells its temporary files from those of other shards.
 */
export function localShard(setup: ShardSetup, number: number, atWork: AtWork): Shard {
  const { folder, config, theme } = setup
  const draftOf = drafter(config)
  const articles = new Map<string, Article>()
  const linked = new Map<Slug, LinkedArticle>()
  const texts = new Map<Slug, LinkedText>()

  const draft = (file: ArticleFile): Draft => {
    const { source, diagnostics } = readSource(folder, file)
    if (source === null)
      return { path: file.path, content: { kind: 'nothing' }, rules: {}, diagnostics }
    const { draft: one, article } = draftOf(source)
    if (article !== null) articles.set(file.path, article)
    return one
  }

  return {
    draft: async (files, done) =>
      files.map((file, index) => {
        atWork(file.path)
        tell(done, index + 1, files.length)
        return draft(file)
      }),
    link: async ({ directory, home }) => {
      const names = namesOf(directory.articles, directory.redirects)
      const linkOne = linker(surroundingsOf(directory, names), names)
      const describe = describer(config, interfaceWords(theme))
      const records = directory.articles.flatMap(({ origin: { path } }) => {
        const article = articles.get(path)
        if (article === undefined) return []
        atWork(path)
        articles.delete(path)
        const { record, text } = linkOne(article)
        texts.set(text.slug, text)
        const described = describe(record.article)
        linked.set(text.slug, described)
        return { ...record, article: described }
      })
      return { records, home: home === null ? null : (texts.get(home) ?? null) }
    },
    write: (order, done) =>
      writePages(order, {
        setup,
        prefix: `${number}-`,
        articleOf: (slug) => linked.get(slug) as LinkedArticle,
        textOf: (slug) => texts.get(slug) as LinkedText,
        begins: (path, index) => {
          atWork(path)
          tell(done, index + 1, order.ties.length)
        },
      }),
    end: async () => undefined,
  }
}

const STEP = 100

function tell(done: OnDone, count: number, total: number): void {
  if (count % STEP === 0 || count === total) done(count)
}
