import type { Autolink, Section } from '../model/article.ts'
import type { Block } from '../model/prose.ts'
import type { Context } from './context.ts'
export function autolinker(_context: Context, _mode: Autolink) {
  const same = (blocks: readonly Block[]) => blocks
  return { everywhere: same, lead: same, infobox: same, section: (one: Section) => one }
}
