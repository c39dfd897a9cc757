import { indexFiles } from '../search/index-files.ts'
import type { IndexOrder } from '../search/index-part.ts'
import type { Staged } from '../staging.ts'
import { stagingIn } from '../staging.ts'
import type { IndexShare } from './shard.ts'

/**
 * Makes the files of a share of the full-text index one by one, and stages each.
 *
 * @param content the content folder.
 * @param number the shard's, which tells its temporary files from those of others.
 */
export async function writeIndex(
  order: IndexOrder,
  content: string,
  number: number,
): Promise<IndexShare> {
  const stage = stagingIn(order.out, content, `${number}-index-`)
  const staged: Staged[] = []
  const pages: string[] = []
  for (const { files, first } of indexFiles(order)) {
    for (const file of files) staged.push(await stage(file))
    if (first !== null) pages.push(first)
  }
  return { staged, pages }
}
