import { scriptOf } from '../../model/script.ts'
import { overall } from '../shard/overall.ts'
import type { Share } from '../shard/shares.ts'
import type { Staged } from '../staging.ts'
import { stagingIn } from '../staging.ts'
import { indexOrders } from './index-orders.ts'
import type { IndexPart } from './index-part.ts'
import { TEXT_LIST } from './paths.ts'

/** Joins what the shards have made for the full-text index: each stages a share of its files. */
export async function textIndex(
  parts: readonly IndexPart[],
  shares: readonly Share[],
  out: string,
): Promise<Staged[]> {
  if (parts.length === 0) return []
  const orders = indexOrders(parts, shares.length, out)
  const orderOf = new Map(shares.map((share, at) => [share, orders[at]]))
  const made = await overall(
    shares,
    () => undefined,
  )((share) => {
    const order = orderOf.get(share)
    if (order === undefined) throw new Error('A share of the index was given to no shard')
    return share.shard.index(order)
  })
  const [{ lengths, block } = { lengths: [], block: 1 }] = orders
  const list = { articles: lengths.length, block, pages: made.flatMap(({ pages }) => pages) }
  const stage = stagingIn(out, '', 'index-')
  const staged = await stage({ path: TEXT_LIST, text: scriptOf('list', list) })
  return [...made.flatMap((one) => one.staged), staged]
}
