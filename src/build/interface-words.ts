import type { Words } from '../render/messages.ts'
import { wordsOf } from '../render/messages.ts'
import { messagesOf } from './message-files.ts'
import type { Theme } from './theme.ts'

const FALLBACK = 'en'

/** What finds the words of the interface in a language; of a language that has none they are English. */
export function interfaceWords({ messages }: Theme): (language: string) => Words {
  const languages = new Map<string, Words>()
  return (language) => {
    const known = languages.get(language)
    if (known !== undefined) return known
    const base = language.split('-')[0] ?? FALLBACK
    const has = (tag: string) => messages.ours.has(tag) || messages.theirs.has(tag)
    const name = [language, base].find(has) ?? FALLBACK
    const words = wordsOf(messagesOf(messages, name) ?? {}, name, language)
    languages.set(language, words)
    return words
  }
}
