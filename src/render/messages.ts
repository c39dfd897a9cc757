import { upperFirst } from '../model/slug.ts'
import type { DateFormat } from './date-format.ts'
import { dateFormat } from './date-format.ts'
import type { Fill } from './fill.ts'
import { fillOf } from './fill.ts'

/** The words of the interface in one language: a text, or its plural forms by category. */
export type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** Looks up a message and fills in its `{names}`. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

const NONE: Readonly<Record<string, string | number>> = {}

/**
 * The words of one language. A message with plural forms (`one`, `other`, … of CLDR) is chosen by
 * `values.count`, or by `values.ordinal` where it is a number in an order; numbers are written as the
 * language writes them.
 *
 * @throws {Error} for a key that the messages lack: a template asked for a word that nobody wrote.
 * @example translator({ pages: { one: '{count} page', other: '{count} pages' } }, 'en')('pages', { count: 2 })
 */
export function translator(messages: Messages, language: string): Translate {
  const plural = new Intl.PluralRules(language)
  const ordinal = new Intl.PluralRules(language, { type: 'ordinal' })
  const formOf = (values: Readonly<Record<string, string | number>>) =>
    values.ordinal === undefined
      ? plural.select(Number(values.count))
      : ordinal.select(Number(values.ordinal))
  const number = new Intl.NumberFormat(language)
  const byKey = new Map(Object.entries(messages))
  return (key, values = NONE) => {
    const message = byKey.get(key)
    if (message === undefined) throw new Error(`no message \`${key}\``)
    const text =
      typeof message === 'string' ? message : (message[formOf(values)] ?? message.other ?? '')
    if (!text.includes('{')) return text
    return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value
    })
  }
}

/** The interface in one language. */
export interface Words {
  /** BCP 47; English where there are no words in the language asked for. */
  readonly language: string
  readonly t: Translate
  readonly fill: Fill
  readonly number: (count: number) => string
  /** Names in a row, joined as the language joins them: "Mali, Niger, and Chad". */
  readonly list: (names: readonly string[]) => string
  /** The name of an infobox row, which schemas give in English; a row of the writer's own stays. */
  readonly label: (text: string) => string
  /** The name of all that has infoboxes of a type: "Military conflicts"; a type of the writer's own stays. */
  readonly typeName: (type: string) => string
  /** A date of EDTF as the page's language writes it. */
  readonly date: DateFormat
}

/**
 * Makes the words of a language out of its messages; `labels` in them translates infobox rows, and
 * `typeNames` gives the types of infobox their names.
 *
 * @param pages the language of the pages, whose dates are its own where its words are English.
 */
export function wordsOf(messages: Messages, language: string, pages: string = language): Words {
  const nameIn = (key: string, text: string) => {
    const names = messages[key]
    return typeof names === 'object' && Object.hasOwn(names, text) ? names[text] : undefined
  }
  const number = new Intl.NumberFormat(language)
  const list = new Intl.ListFormat(language)
  const t = translator(messages, language)
  return {
    language,
    t,
    fill: fillOf(t),
    date: dateFormat(t, pages),
    number: (count) => number.format(count),
    list: (names) => (names.length === 1 ? (names[0] ?? '') : list.format(names)),
    label: (text) => nameIn('labels', text) ?? text,
    typeName: (type) => nameIn('typeNames', type) ?? upperFirst(type),
  }
}
