/**
 * Which of 2 to the power of `bits` shards a key belongs to: the FNV-1a hash of its UTF-16 units, 32
 * bits (http://www.isthe.com/chongo/tech/comp/fnv/). The build and the browser must agree, so both
 * use this.
 */
export function shardOf(key: string, bits: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return bits === 0 ? 0 : (hash >>> 0) >>> (32 - bits)
}

const PREVIEWS_EACH = 12

/** How many bits of a slug's hash name its shard of previews, so that a shard holds about twelve. */
export function previewBits(articles: number): number {
  return Math.max(0, Math.ceil(Math.log2(articles / PREVIEWS_EACH)))
}
