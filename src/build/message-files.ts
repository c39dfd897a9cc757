import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { plainYaml, readYaml } from '../parse/yaml.ts'
import type { Messages } from '../render/messages.ts'

/** The words of the interface by their languages. Plain data. */
export interface MessageFiles {
  /** Ours are read when they are asked for: a site has one language or two. */
  readonly ours: ReadonlyMap<string, Quotable>
  /** What a site adds. */
  readonly theirs: ReadonlyMap<string, Messages>
}

const FALLBACK = 'en'

/** Files of words by their languages, and what is wrong with those that a site adds. */
export function messageFiles(
  ours: ReadonlyMap<string, Quotable>,
  theirs: ReadonlyMap<string, Quotable>,
): { readonly files: MessageFiles; readonly diagnostics: readonly Diagnostic[] } {
  const added = [...theirs].map(([language, file]) => ({ language, file, ...readMessages(file) }))
  const english = theirs.size > 0 ? ownMessages(ours, FALLBACK) : {}
  const diagnostics = added.flatMap(({ language, file, messages, diagnostics: faults }) => {
    const missing = ours.has(language)
      ? []
      : Object.keys(english).filter((key) => !Object.hasOwn(messages, key))
    return [...faults, ...(missing.length > 0 ? [incomplete(file, missing)] : [])]
  })
  const files = { ours, theirs: new Map(added.map((one) => [one.language, one.messages])) }
  return { files, diagnostics }
}

/**
 * The words of the interface in a language: English, then ours, then the site's, each over the one before.
 * Null where there are none.
 */
export function messagesOf({ ours, theirs }: MessageFiles, language: string): Messages | null {
  if (!ours.has(language) && !theirs.has(language)) return null
  return {
    ...ownMessages(ours, FALLBACK),
    ...(language === FALLBACK ? {} : ownMessages(ours, language)),
    ...theirs.get(language),
  }
}

function ownMessages(ours: MessageFiles['ours'], language: string): Messages {
  const file = ours.get(language)
  if (file === undefined) return {}
  const messages = known.get(file) ?? readMessages(file).messages
  known.set(file, messages)
  return messages
}

/** Files that were read; each is asked for several times. */
const known = new WeakMap<Quotable, Messages>()

function readMessages(file: Quotable) {
  const { root, diagnostics } = readYaml(file, file.text)
  const messages = root?.kind === 'map' ? (plainYaml(root) as Messages) : {}
  return { messages, diagnostics }
}

function incomplete(file: Quotable, missing: readonly string[]): Diagnostic {
  return diagnose(file, {
    rule: 'missing-message',
    message: `This file lacks ${missing.length} of the interface's words; English stands in for them`,
    advice: `Add ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ', …' : ''}`,
  })
}
