import type { Article, ParsedArticle } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { foldKey } from '../model/field-name.ts'
import type {
  Field,
  InfoboxSchema,
  RawField,
  RawInfobox,
  SchemaField,
  Value,
} from '../model/infobox.ts'
import { nearest } from '../model/nearest.ts'
import { textOf } from '../model/prose.ts'
import type { Language } from './language/language.ts'
import { languageOf } from './language/language.ts'
import { GENERAL, SCHEMAS, schemaOfType } from './schemas/all.ts'
import { readValue } from './values/read.ts'

/** An article whose infobox has meaning, and what is wrong with that. */
export interface Interpreted {
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
}

/** Gives articles' infoboxes their meaning. */
export type Interpret = (article: ParsedArticle) => Interpreted

/** What interprets the articles of a site. It keeps what it knows of each language. */
export function interpreterOf({ language: main }: Pick<Config, 'language'>): Interpret {
  const languages = new Map<string, Language>()
  return (article) => {
    const tag = article.meta.language ?? main
    const language = languages.get(tag) ?? languageOf(tag)
    languages.set(tag, language)
    return interpret(article, language)
  }
}

/**
 * Gives the infobox its meaning: the schema by the type that it names or that its keys tell, and for
 * each field label, side and value. The texts stay as they are.
 */
function interpret(article: ParsedArticle, language: Language): Interpreted {
  const { infobox: raw, origin } = article
  if (raw === null) return { article: { ...article, infobox: null }, diagnostics: [] }
  const schema = schemaOf(raw)
  const read = raw.fields.map((field) => interpretField(origin, field, schema, language))
  const fields = read.map(({ field }) => field)
  const type = raw.type !== null && schema === GENERAL ? raw.type : schema.type
  return {
    article: { ...article, infobox: { type, fields } },
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...synonyms(origin, fields),
      ...loneSides(origin, fields, schema),
    ],
  }
}

function schemaOf(infobox: RawInfobox): InfoboxSchema {
  if (infobox.type !== null) return schemaOfType(infobox.type) ?? GENERAL
  // An index is a sign of sides: `Strength1` is a conflict's, `Strength` a beer's as well.
  const isTypical = ({ name }: RawField, { typicalKeys, fields }: InfoboxSchema) =>
    typicalKeys.some((key) => foldKey(key) === name.base) ||
    (name.index !== null && fields.some(({ key, sided }) => sided === true && key === name.base))
  const score = (schema: InfoboxSchema) =>
    infobox.fields.filter((field) => isTypical(field, schema)).length
  const best = SCHEMAS.reduce((a, b) => (score(b) > score(a) ? b : a), GENERAL)
  return score(best) > 0 ? best : GENERAL
}

function interpretField(
  source: Quotable,
  raw: RawField,
  schema: InfoboxSchema,
  language: Language,
): { field: Field; diagnostics: Diagnostic[] } {
  const known = schemaFieldOf(raw, schema)
  const reading =
    known === null || raw.text === ''
      ? null
      : readValue(
          plainText(raw),
          { value: known.value, commas: known.commas === true, unit: null },
          language,
        )
  const value: Value = reading !== null && 'value' in reading ? reading.value : { type: 'text' }
  const diagnostics: Diagnostic[] = []
  if (reading !== null && 'fault' in reading) {
    const message = `This date cannot be: ${reading.fault}`
    const finding = { rule: 'impossible-date', location: raw.valueLocation, message } as const
    diagnostics.push(
      diagnose(source, { ...finding, advice: 'Mend the date; until then it is shown as text' }),
    )
  }
  if (known === null) diagnostics.push(...misspelt(source, raw, schema))
  const side = known?.sided === true && raw.name.index !== null ? raw.name.index : null
  const label = known?.label ?? labelOf(raw.key)
  const field: Field = {
    ...raw,
    label,
    side,
    schemaKey: known?.key ?? null,
    value,
    role: known?.role ?? null,
    rank: rankOf(known, schema),
  }
  return { field, diagnostics }
}

/** A schema orders its rows; the general one leaves them to the writer. Unknown keys come last. */
function rankOf(known: SchemaField | null, schema: InfoboxSchema): number {
  if (schema === GENERAL) return 0
  return known === null ? schema.fields.length : schema.fields.indexOf(known)
}

/** The value without its marks; a list keeps its bullets, which part names. */
function plainText({ blocks }: RawField): string {
  const lines = blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.map((item) => `- ${textOf(item).trim()}`)
      : [textOf(block)],
  )
  return lines.join('\n').trim()
}

/** A key is known whole, or without its index where an index means something. */
function schemaFieldOf({ key, name }: RawField, schema: InfoboxSchema): SchemaField | null {
  const whole = foldKey(key)
  const isNamed = (field: SchemaField, folded: string) =>
    [field.key, ...(field.aliases ?? [])].some((spelling) => foldKey(spelling) === folded)
  return (
    schema.fields.find((field) => isNamed(field, whole)) ??
    schema.fields.find((field) => field.sided === true && isNamed(field, name.base)) ??
    null
  )
}

/** @example labelOf('native_name') // 'Native name' */
function labelOf(key: string): string {
  const words = key.replace(/_+/gu, ' ').trim()
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}

/** One letter in so many: shorter words are too near to others that are right as well. */
const LETTERS_FOR_A_SLIP = 7

/** The general schema knows too little to call a key misspelt. */
function misspelt(
  source: Quotable,
  { key, name, keyLocation }: RawField,
  schema: InfoboxSchema,
): Diagnostic[] {
  if (schema === GENERAL || key === '') return []
  const spellings = schema.fields.flatMap((field) => [field.key, ...(field.aliases ?? [])])
  const guess = nearest(name.base, spellings.map(foldKey), LETTERS_FOR_A_SLIP)
  const meant = spellings.find((spelling) => foldKey(spelling) === guess)
  // A known key with a number too many is no slip of spelling.
  if (meant === undefined || guess === name.base) return []
  const suffix = `${name.index ?? ''}${name.letter ?? ''}`
  return [
    diagnose(source, {
      rule: 'misspelt-key',
      location: keyLocation,
      message: `\`${key}\` is no key of the infobox "${schema.type}"; it is shown as a row of its own`,
      advice: `Did you mean \`${meant.charAt(0).toUpperCase()}${meant.slice(1)}${suffix}\`?`,
    }),
  ]
}

/** Two keys that mean the same: `Place` and `Location`. */
function synonyms(source: Quotable, fields: readonly Field[]): Diagnostic[] {
  const seen = new Map<string, Field>()
  return fields.flatMap((field) => {
    const { schemaKey, name, key, keyLocation: location } = field
    const meaning = `${schemaKey} ${name.index} ${name.letter}`
    const other = seen.get(meaning)
    seen.set(meaning, other ?? field)
    if (schemaKey === null || other === undefined || foldKey(other.key) === foldKey(key)) return []
    const message = `\`${key}\` means the same as \`${other.key}\` above; both are shown`
    return diagnose(source, {
      rule: 'duplicate-key',
      location,
      message,
      advice: 'Keep one of the two',
    })
  })
}

/** A side that only one field speaks of, and not the one that names it, is most likely a slip. */
function loneSides(
  source: Quotable,
  fields: readonly Field[],
  schema: InfoboxSchema,
): Diagnostic[] {
  const naming = schema.fields.find((field) => field.sided === true)
  const sided = fields.filter(({ side }) => side !== null)
  const rows = new Map<number | null, Set<string | null>>()
  for (const { side, schemaKey } of sided) {
    rows.set(side, (rows.get(side) ?? new Set()).add(schemaKey))
  }
  return sided
    .filter(({ side, schemaKey }, index) => {
      const isFirst = sided.findIndex((other) => other.side === side) === index
      return isFirst && rows.get(side)?.size === 1 && rows.size > 1 && schemaKey !== naming?.key
    })
    .map((field) =>
      diagnose(source, {
        rule: 'lone-side',
        location: field.keyLocation,
        message: `\`${field.key}\` is the only field of side ${field.side}`,
        advice: `Give the side a name with ${naming?.label ?? 'another field'}, or mend the number`,
      }),
    )
}
