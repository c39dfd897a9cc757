import type { Article } from '../model/article.ts'
import type { Names } from './names.ts'
export interface Lexicon {
  readonly names: Names
}
export function lexiconOf(
  _articles: readonly Article[],
  names: Names,
  _except: readonly string[],
): Lexicon {
  return { names }
}
