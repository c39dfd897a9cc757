import { linker } from '../../link/linker.ts'
import { namesOf } from '../../link/names.ts'
import { surroundingsOf } from '../../link/surroundings.ts'
import type { Article } from '../../model/article.ts'
import type { ArticleFile, LinkedText } from '../../model/site.ts'
import type { Slug } from '../../model/slug.ts'
import { describer } from '../../render/description/describer.ts'
import type { Draft } from '../draft.ts'
import { drafter } from '../draft.ts'
import { interfaceWords } from '../interface-words.ts'
import { readSource } from '../read-text.ts'
import type { AtWork, OnDone, Shard, ShardSetup } from './shard.ts'
import type { Remembered } from './write-pages.ts'
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
  const records = new Map<Slug, Remembered>()
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
      const linked = directory.articles.flatMap((profile) => {
        const { path } = profile.origin
        const article = articles.get(path)
        if (article === undefined) return []
        atWork(path)
        articles.delete(path)
        const { record: found, text } = linkOne(article)
        const record = { ...found, article: describe(found.article) }
        texts.set(text.slug, text)
        records.set(text.slug, { profile, record })
        return record
      })
      return { records: linked, home: home === null ? null : (texts.get(home) ?? null) }
    },
    write: (order, done) =>
      writePages(order, {
        setup,
        number,
        recordOf: (slug) => records.get(slug) as Remembered,
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
