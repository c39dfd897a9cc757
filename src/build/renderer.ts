import type { Renderer } from '../render/render.ts'
import { compileTemplates } from '../render/template.ts'
import { interfaceWords } from './interface-words.ts'
import type { Theme } from './theme.ts'

/** Compiles a theme, once; the words of a language that has none are English. */
export function rendererOf(theme: Theme): Renderer {
  const renderer = known.get(theme) ?? {
    templates: compileTemplates(theme.templates),
    wordsOf: interfaceWords(theme),
  }
  known.set(theme, renderer)
  return renderer
}

const known = new WeakMap<Theme, Renderer>()
