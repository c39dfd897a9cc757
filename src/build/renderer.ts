import type { Words } from '../render/messages.ts'
import { wordsOf } from '../render/messages.ts'
import type { Renderer } from '../render/render.ts'
import { compileTemplates } from '../render/template.ts'
import type { Theme } from './theme.ts'

const FALLBACK = 'en'

/** Compiles a theme; the words of a language that has none are English. */
export function rendererOf(theme: Theme): Renderer {
  const languages = new Map<string, Words>()
  return {
    templates: compileTemplates(theme.templates),
    wordsOf: (language) => {
      const known = languages.get(language)
      if (known !== undefined) return known
      const base = language.split('-')[0] ?? FALLBACK
      const name = [language, base].find((tag) => theme.messages.has(tag)) ?? FALLBACK
      const words = wordsOf(theme.messages.get(name) ?? {}, name)
      languages.set(language, words)
      return words
    },
  }
}
