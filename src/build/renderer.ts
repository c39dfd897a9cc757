import type { Renderer } from '../render/render.ts'
import { compileTemplates } from '../render/template.ts'
import { interfaceWords } from './interface-words.ts'
import type { Theme } from './theme.ts'

/** Compiles a theme; the words of a language that has none are English. */
export function rendererOf(theme: Theme): Renderer {
  return { templates: compileTemplates(theme.templates), wordsOf: interfaceWords(theme) }
}
