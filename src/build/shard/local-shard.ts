import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { linker } from '../../link/linker.ts'
import { namesOf } from '../../link/names.ts'
import { surroundingsOf } from '../../link/surroundings.ts'
import type { Article } from '../../model/article.ts'
import { quotable } from '../../model/diagnostic.ts'
import type { ArticleFile, LinkedText } from '../../model/site.ts'
import { describer } from '../../render/description/describer.ts'
import type { Draft, Drafter } from '../draft.ts'
import { drafter } from '../draft.ts'
import { interfaceWords } from '../interface-words.ts'
import { parserOf } from '../plugins/parser-of.ts'
import { readSource } from '../read-text.ts'
import { compacter } from './compact.ts'
import type { AtWork, OnDone, Shard, ShardSetup } from './shard.ts'
import { shelf } from './shelf.ts'
import { unplaced } from './unplaced.ts'
import { writeIndex } from './write-index.ts'
import type { Linked } from './write-pages.ts'
import { writePages } from './write-pages.ts'

/**
 * A shard in this thread.
 *
 * @param number tells its temporary files from those of other shards.
 */
export function localShard(setup: ShardSetup, number: number, atWork: AtWork): Shard {
  const { folder, config, plugins, theme, scratch, most } = setup
  const articles = shelf<Article>(join(scratch, `${number}-articles`), most)
  const linked = shelf<Linked>(join(scratch, `${number}-linked`), most)

  const draft = (file: ArticleFile, draftOf: Drafter): Draft => {
    const { source, diagnostics } = readSource(folder, file)
    if (source === null)
      return { path: file.path, content: { kind: 'nothing' }, rules: {}, diagnostics }
    const { draft: one, article } = draftOf(source)
    if (article !== null) articles.put(file.path, withoutLines(article))
    return one
  }

  return {
    draft: async (files, { done, made }) => {
      const draftOf = drafter(config, await parserOf(folder, plugins), setup.suggests)
      const compact = compacter()
      for (const [index, file] of files.entries()) {
        atWork(file.path)
        made(compact(draft(file, draftOf)))
        tell(done, index + 1, files.length)
        await breath(index)
      }
    },
    link: async ({ directory, home }, { made }) => {
      const names = namesOf(directory.articles, directory.redirects)
      const linkOne = linker(surroundingsOf(directory, names), names)
      const compact = compacter()
      const describe = describer(config, interfaceWords(theme))
      let opening: LinkedText | null = null
      for (const [index, profile] of directory.articles.entries()) {
        const { path } = profile.origin
        const article = articles.take(path)
        if (article === undefined) continue
        atWork(path)
        const { record: found, text } = linkOne(withLines(article))
        const record = compact({ ...found, article: describe(found.article) })
        const { wanted, media } = record
        linked.put(path, { profile, article: record.article, wanted, media, text: unplaced(text) })
        if (text.slug === home) opening = text
        made(record)
        await breath(index)
      }
      return opening
    },
    write: (order, done) =>
      writePages(order, {
        setup,
        number,
        take: (path) => linked.take(path) as Linked,
        begins: (path, index) => {
          atWork(path)
          tell(done, index + 1, order.pages.length)
        },
      }),
    index: (order) => writeIndex(order, folder, number),
    end: async () => undefined,
  }
}

/** A file's lines are its text once more: they are not kept. */
function withoutLines(article: Article): Article {
  return { ...article, origin: { ...article.origin, lines: [] } }
}

function withLines(article: Article): Article {
  const { path, text, format } = article.origin
  return { ...article, origin: { ...quotable(path, text), format } }
}

/** What other threads have made is taken over now and then: until then it lies here twice, as messages. */
async function breath(index: number): Promise<void> {
  if (index % STEP === STEP - 1) await setImmediate()
}

const STEP = 100

function tell(done: OnDone, count: number, total: number): void {
  if (count % STEP === 0 || count === total) done(count)
}
